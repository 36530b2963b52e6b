package dev.briefs.markdown.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are headings, with a CommonMark parser as the yardstick. */
class OutlineTest {
  private static final Parser COMMON_MARK =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

  private static List<String> headings(String text) {
    return Outline.of(text).sections().stream()
        .filter(part -> part.level() > 0)
        .map(part -> part.level() + " " + part.heading() + " @" + part.line())
        .toList();
  }

  private static List<String> yardstick(String text) {
    List<String> headings = new ArrayList<>();
    Node node = COMMON_MARK.parse(text).getFirstChild();
    while (node != null) {
      if (node instanceof Heading heading) {
        String plain = TEXT.render(heading).replace('\n', ' ').strip();
        int line = heading.getSourceSpans().getFirst().getLineIndex();
        headings.add(heading.getLevel() + " " + plain + " @" + line);
      }
      node = node.getNext();
    }
    return headings;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a\n## b ##\n### c #d\n###### e\n####### f\n#g\n   # h\n    # i\n#\n",
        "a\n===\nb\nc\n---\n\n---\n\n===\n> d\n===\n> e\n---\n",
        "```\n# a\n```\n# b\n~~~ x\n# c\n```\n# d\n~~~~\n# e\n",
        "````\n# a\n```\n# b\n`````\n# c\n",
        "``` a`b\n# c\n",
        "<!-- x\n# a\n--> y\n# b\n<!-- # c -->\n# d\n",
        "<div>\n# a\n</div>\n# b\n\n# c\n",
        "<script>\n# a\n\n</script>\n# b\n<pre>\n# c\n\n# d</pre>\n# e\n",
        "<?php\n# a\n?>\n# b\n<!DOCTYPE x\n# c\n>\n<![CDATA[\n# d\n]]>\n# e\n",
        "* a\n\n  # b\n# c\n* d\n  ## e\n## f\n",
        "1. a\n   # b\n# c\n",
        "* a\nlazy\n---\n* b\nlazy\n===\n",
        "* a\n\nb\n---\n",
        "> # a\n# b\n",
        "text\n# a\ntext\n2. b\n---\n",
        "text\n*\n---\n",
        "* * *\n# a\n***\nb\n___\n- - -\nc\n-\n",
        "a\r\n===\r\n\r\n# b\r\n",
        "\n\n# a\nb\n    c\n---\n",
        "    code\n---\n# a\n",
        "# a\n\tb\n---\n"
      })
  void agreesWithCommonMark(String text) {
    assertThat(headings(text)).isEqualTo(yardstick(text));
  }

  @Test
  void whatIsNeverClosedHidesNothing() {
    assertThat(headings("```\n# a\n<!-- x\n# b\n")).containsExactly("1 a @1", "1 b @3");
    assertThat(Outline.of("x\n```\n# a\n").unclosed()).hasValue(1);
    assertThat(Outline.of("```\n```\n<!-- -->\n").unclosed()).isEmpty();
  }

  @Test
  void frontMatterHasNoHeadings() {
    assertThat(headings("---\n# a\n---\n# b\n")).containsExactly("1 b @3");
    assertThat(headings("\uFEFF---\r\n# a\r\n...\r\n# b\r\n")).containsExactly("1 b @3");
  }
}
