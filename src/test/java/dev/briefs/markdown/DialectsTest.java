package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.briefs.Brief;
import dev.briefs.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What dialects of Markdown add, and sections however their headings are dressed. */
class DialectsTest {
  private static Brief parse(String text) {
    return new BriefParser().parse("note", text);
  }

  private static String text(String markdown) {
    return parse(markdown.replace("\\n", "\n")).sections().stream()
        .map(Section::text)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Keywords\n\n* a\n* b\n",
        "#### KEYWORDS:\n\na, b\n",
        "## 2. Keywords\n\n* a\n* b\n",
        "## 🔑 Keywords\n\n* a\n* b\n",
        "## Key words\n\n* a\n* b\n",
        "## Keywords {#kw .x}\n\n* a\n* b\n",
        "Keywords\n--------\n\n* a\n* b\n",
        "## __Keywords__\n\n* a\n* b\n",
        "Text.\n\n**Keywords:** a, b\n",
        "Text.\n\n**Keywords**: a, b\n",
        "Text.\n\n__Keywords__\n\n* a\n* b\n\nMore.\n",
        "Text.\n\nKeywords: a, b\n",
        "## Tags\n\n#a #b\n"
      })
  void keywordsHoweverDressed(String text) {
    assertThat(parse(text).keywords()).containsExactly("a", "b");
  }

  @Test
  void labelsMayFollowEachOtherLineByLine() {
    Brief brief =
        parse(
            "# T\n\n**Summary:** Short\nand clear.\n**Keywords:** a, b\n**Topics:** c\n\nRest.\n");
    assertThat(brief.summary()).isEqualTo("Short and clear.");
    assertThat(brief.keywords()).containsExactly("a", "b");
    assertThat(brief.themes()).containsExactly("c");
    assertThat(brief.sections()).extracting(Section::text).containsExactly("Rest.");
    assertThat(parse("Text of\n**Keywords:** a, b\n").keywords()).isEmpty();
  }

  @Test
  void labelsEndWithTheirParagraph() {
    Brief brief = parse("# T\n\n**Summary:** Short\nand clear.\n\n**Topics:** x, y\n\nThe rest.\n");
    assertThat(brief.summary()).isEqualTo("Short and clear.");
    assertThat(brief.themes()).containsExactly("x", "y");
    assertThat(brief.sections()).containsExactly(new Section("", "The rest."));
  }

  @Test
  void boldTextIsNoLabel() {
    Brief brief = parse("# T\n\n**Note:** this stays.\n\n**Summary** of all that was said.\n");
    assertThat(brief.summary()).isEmpty();
    assertThat(brief.sections())
        .containsExactly(new Section("", "Note: this stays.\n\nSummary of all that was said."));
  }

  @Test
  void longListsUnderCommonNamesAreText() {
    String item =
        "* a thing that is explained at some length, as it would be on a page about it, not in a"
            + " list\n";
    assertThat(parse("# T\n\n## Topics\n\n" + item).themes()).isEmpty();
    assertThat(parse("# T\n\n## Topics\n\n" + item).sections()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "> [!info] Mind this\\n> and that. => Mind this and that.",
        "> [!note]- Folded => Folded",
        "See ![[pic.png]] here. => See pic.png here.",
        "A line. ^block-1 => A line.",
        "Seen %%not this%% here. => Seen  here.",
        "Text.\\n\\n%%\\n# hidden\\n%% => Text.",
        "A {% include x.html %} b. => A  b.",
        "A {{< youtube x >}} b. => A  b.",
        "[Post]({% post_url 2010-01-10-x %}) => Post",
        "[Post]({{< ref \"x.md\" >}}) => Post",
        "A paragraph.\\n{: .note} => A paragraph.",
        "Some *text*{: .x} and [a span]{.y}. => Some text and [a span].",
        "A <!-- hidden --> b. => A  b.",
        "Alpha<br>beta <b>ga</b>mma. => Alpha beta gamma.",
        "<p>iota</p><p>kappa</p> => iota  kappa",
        "A [link][r].\\n\\n[r]: https://a.example => A link.",
        "A note.[^1]\\n\\n[^1]: Said so. => A note.\\n\\nSaid so.",
        "==marked== a == b => marked a == b",
        "C# and issue #12, #ff0. => C# and issue #12, #ff0."
      })
  void text(String markdown, String text) {
    assertThat(text(markdown)).isEqualTo(text.replace("\\n", "\n"));
  }

  @Test
  void aNumberSignWithinALinkMakesNoTag() {
    Brief brief =
        parse(
            """
            Ask in [#help](https://chat.example.org), [#ops][chat] or [#dev]. #wind

            [chat]: https://chat.example.org/ops
            [#dev]: https://chat.example.org/dev
            """);
    assertThat(brief.keywords()).containsExactly("wind");
  }

  @Test
  void tagsInText() {
    Brief brief = parse("About #moss and (#sea/ice).\n\n`#code`\n\n#botany #Moss\n");
    assertThat(brief.keywords()).containsExactly("moss", "sea/ice", "botany");
    assertThat(brief.sections())
        .containsExactly(new Section("", "About moss and (sea/ice).\n\n#code"));
  }

  @Test
  void fields() {
    Brief brief = parse("status:: done\ntags:: wind, sea\ndate:: 2024-02-18\n\nText.\n");
    assertThat(brief.keywords()).containsExactly("wind", "sea");
    assertThat(brief.date()).isPresent();
    assertThat(brief.lead()).isEqualTo("Text.");
    assertThat(brief.sections().getLast().text()).contains("status: done");
    assertThat(parse("std::vector is a class\n").sections().getFirst().text())
        .isEqualTo("std::vector is a class");
  }

  @Test
  void codeStandsApart() {
    Brief brief = parse("# T\n\nText.\n\n```\nint x;\n```\n\n* a\n\n  ```\n  int y;\n  ```\n");
    assertThat(brief.sections().getFirst().code()).isEqualTo("int x;\n  int y;");
    assertThat(brief.sections().getFirst().text())
        .startsWith("Text.\n\nint x;")
        .doesNotContain("```");
  }

  @Test
  void templatesOfCode() {
    Brief brief = parse("# T\n\n{% highlight ruby %}\nputs 1\n{% endhighlight %}\n");
    assertThat(brief.sections()).containsExactly(new Section("", "puts 1", "puts 1"));
  }

  @Test
  void closestUnderAttributesAndLabels() {
    ClosestSection section = new ClosestSection();
    assertThat(section.replace("## Closest {#closest}\n\n* [X](x)\n", List.of("* [A](a)")))
        .isEqualTo("## Closest {#closest}\n\n* [A](a)\n");
    assertThat(section.replace("Text.\n\n**Closest**\n\n* [X](x)\n\nMore.\n", List.of("* [A](a)")))
        .isEqualTo("Text.\n\n**Closest**\n\n* [A](a)\n\nMore.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# One\n\n```\ncode\n",
        "# One\n\nMoss <!-- never closed\nmore\n",
        "# One\n\n<!-- never closed\nmore\n",
        "# One\n\n~~~\ncode\n\n## Closest\n\n* [X](x)\n"
      })
  void nothingIsWrittenBehindWhatIsNeverClosed(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClosestSection().replace(text, List.of("* [A](a)")))
        .withMessageContaining("line 3 ");
  }

  @Test
  void whatIsClosedOrOnlyNamedIsNoObstacle() {
    assertThat(new ClosestSection().replace("Use `<!--` here.\n", List.of("* [A](a)")))
        .endsWith("* [A](a)\n");
    assertThat(new ClosestSection().replace("<!-- a -->\n", List.of("* [A](a)")))
        .endsWith("* [A](a)\n");
  }
}
