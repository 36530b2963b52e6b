package dev.briefs.archive;

import static dev.briefs.archive.CheckFixture.REQUEST;
import static dev.briefs.archive.CheckFixture.brief;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.briefs.CheckReport;
import dev.briefs.Finding;
import dev.briefs.InvalidArchiveException;
import dev.briefs.ProgressListener;
import dev.briefs.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule with a text that breaks it, and texts that look as if they did. */
final class CheckTest {
  private static final int MORE = 17;

  @TempDir Path root;
  private CheckFixture folder;

  /**
   * A text that breaks one rule.
   *
   * @param rule the rule
   * @param line where
   * @param text the text of a file {@code a.md} beside {@code other.md}
   * @param says a part of the message
   */
  record Case(Rule rule, int line, String text, String says) {}

  static List<Case> cases() {
    return List.of(
        new Case(Rule.DEAD_LINK, MORE + 2, more("## Closest\n\n* [Gone](gone)\n"), "named gone"),
        new Case(Rule.DEAD_LINK, MORE + 2, more("## Closest\n\n* [Top](#top)\n"), "#top"),
        new Case(
            Rule.MISSPELLED_LINK, MORE + 2, more("## Closest\n\n* [A](OTHER)\n"), "written OTHER"),
        new Case(Rule.SELF_LINK, MORE + 2, more("## Closest\n\n* [Me](./a.md)\n"), "its own"),
        new Case(
            Rule.REPEATED_LINK,
            MORE + 3,
            more("## Closest\n\n* [One](other)\n* [Two](https://archive.example.org/other)\n"),
            "leads to other"),
        new Case(Rule.ENTRY_WITHOUT_LINK, MORE + 2, more("## Closest\n\n* Other\n"), "Other"),
        new Case(Rule.MISSING_TITLE, 1, title("# a from ([20240218](x).)\n"), "no title"),
        new Case(Rule.MISSING_SUMMARY, 5, without("is what this brief is about."), "no summary"),
        new Case(Rule.MISSING_KEYWORDS, 1, brief("", "").replace("## Keywords\n\n* ", ""), ""),
        new Case(Rule.MISSING_THEMES, 13, brief("A", "").replace("* testing\n", ""), "no themes"),
        new Case(Rule.TITLE_TAIL, 1, title("# __A__, from ([20240218](https://x.org"), "from"),
        new Case(Rule.UNREADABLE_DATE, 1, title("# __A__, from ([20241350](x).)"), "20241350"),
        new Case(Rule.UNREADABLE_DATE, 1, title("# __A__, from ([2024021](x).)"), "2024021"),
        new Case(Rule.UNREADABLE_DATE, 2, "---\ndate: soon\n---\n# A\n", "soon"),
        new Case(Rule.FUTURE_DATE, 1, title("# __A__, from ([20260401](x).)"), "2026-04-01"),
        new Case(Rule.FUTURE_DATE, 3, "---\nid: a\ndate: 2029-09-11\n---\n# A\n", "2029-09-11"),
        new Case(Rule.MALFORMED_LINK, 3, link("b'https://news.example.org/a'"), "bytes"),
        new Case(Rule.MALFORMED_LINK, 3, link(""), "without an address"),
        new Case(Rule.MALFORMED_LINK, 3, link("https://news example.org/a"), "news example"),
        new Case(Rule.MALFORMED_LINK, 3, link("htps://news.example.org/a"), "htps"),
        new Case(Rule.MALFORMED_LINK, 3, link("https:///a"), "https:///a"),
        new Case(Rule.MALFORMED_LINK, 2, "---\nurl: https://nowhere\n---\n# A\n", "nowhere"),
        new Case(Rule.BROKEN_TABLE, MORE + 3, table("|one|\n"), "row of 1 cells"),
        new Case(Rule.CUT_CELL, MORE + 3, table("|1|\"Half of|\n"), "Half of"),
        new Case(Rule.EMPTY_ROW, MORE + 4, table("|1|2|\n|  |  |\n"), "blank"),
        new Case(Rule.REPEATED_ROW, MORE + 4, table("|1|2|\n|1|2|\n"), "|1|2|"),
        new Case(Rule.EMPTY_ITEM, 12, brief("A", "").replace("* A\n", "* A\n* \n"), "keyword"),
        new Case(Rule.REPEATED_ITEM, 12, brief("A", "").replace("* A\n", "* A\n* a\n"), "a"),
        new Case(Rule.REPEATED_SECTION, MORE, more("## Summary\n\nAgain.\n"), "Summary"),
        new Case(Rule.UNCLOSED_BLOCK, MORE, more("```\ncode\n"), "never closed"),
        new Case(Rule.FRONT_MATTER, 2, "---\na: b: c\n---\n# A\n", "front matter"),
        new Case(Rule.OVER_LIMIT, 1, "# " + "long ".repeat(500) + "\n", "2000"));
  }

  private static String more(String text) {
    return brief("A", text);
  }

  private static String title(String heading) {
    return brief("A", "").replaceFirst(".*", heading.strip());
  }

  private static String link(String target) {
    return brief("A", "").replace("https://news.example.org/a", target);
  }

  private static String without(String words) {
    return brief("A", "").replace("A " + words, "");
  }

  private static String table(String rows) {
    return more("## Notes\n\n|a|b|\n|-|-|\n".replace("\n\n", "\n") + rows);
  }

  @BeforeEach
  void fill() throws IOException {
    folder = CheckFixture.in(root).put("other.md", brief("Other", ""));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ruleIsBroken(Case broken) throws IOException {
    CheckReport report = folder.put("a.md", broken.text()).check();
    assertThat(CheckFixture.places(report))
        .containsExactly("a.md:" + broken.line() + " " + broken.rule().code());
    assertThat(report.findings().getFirst().message()).contains(broken.says());
    assertThat(folder.check(REQUEST.disabled(Set.of(broken.rule()))).findings()).isEmpty();
  }

  @Test
  void sameStory() throws IOException {
    folder.put("a.md", brief("Another", "").replace("/another)", "/other?utm_source=x)"));
    assertThat(folder.found()).containsExactly("other.md:3 same-story");
    assertThat(folder.check().findings().getFirst().message()).contains("a.md (link)");
  }

  @Test
  void sameStoryByText() throws IOException {
    String text = LinkFixture.text(7);
    folder.put("b.md", text).put("c.md", text.replace("# Brief 7", "\n# Seven"));
    assertThat(folder.found()).containsExactly("c.md:2 same-story");
    assertThat(folder.check().findings().getFirst().message()).contains("b.md (text ");
  }

  @Test
  void duplicateId() throws IOException {
    folder.put("2024/other.md", brief("A", ""));
    folder.put("b.md", "---\ntitle: B\nid: x\n---\n").put("c.md", "---\nid: x\n---\n# C\n");
    folder.put("d.md", "---\nid: c\n---\n# D\n").put("e.md", "---\nid: e\n---\n# E\n");
    assertThat(folder.found())
        .containsExactly(
            "2024/other.md:1 duplicate-id",
            "b.md:3 duplicate-id",
            "c.md:1 duplicate-id",
            "c.md:2 duplicate-id",
            "d.md:2 duplicate-id",
            "other.md:1 duplicate-id");
    assertThat(folder.check().findings().getFirst().message()).contains("other.md");
  }

  @Test
  void unknownEncoding() throws IOException {
    byte[] latin = brief("Caf\u00e9", "").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.folder().resolve("a.md"), latin);
    assertThat(folder.found()).containsExactly("a.md:1 unknown-encoding");
  }

  @Test
  void unreadableFile() throws IOException {
    folder.put("binary.md", "a\u0000b").put("large.md", "x".repeat(2_000_001));
    Files.createSymbolicLink(folder.folder().resolve("loose.md"), Path.of("nowhere.md"));
    folder.put(".hidden.md", "a\u0000b").put("picture.png", "a\u0000b");
    assertThat(folder.check().findings())
        .extracting(Finding::path, Finding::message)
        .containsExactly(
            tuple("binary.md", "binary"),
            tuple("large.md", "larger than 2000000 bytes: 2000001"),
            tuple("loose.md", "a link that leads nowhere"));
    assertThat(folder.check().files()).isEqualTo(3);
  }

  @Test
  void everyRuleHasATextThatBreaksIt() {
    Set<Rule> tested = EnumSet.noneOf(Rule.class);
    cases().forEach(broken -> tested.add(broken.rule()));
    tested.addAll(
        Set.of(Rule.SAME_STORY, Rule.DUPLICATE_ID, Rule.UNKNOWN_ENCODING, Rule.UNREADABLE_FILE));
    assertThat(tested).containsExactlyInAnyOrder(Rule.values());
  }

  @Test
  void plainNotesAndTopicPagesNeedNoParts() throws IOException {
    folder.put("note.md", "Just text.\n").put("empty.md", "").put("n2.md", "# N\n\n## Summary\n");
    folder.put("linked.md", "# N\n\nText.\n\n## Closest\n\n* [O](other)\n");
    folder.put("topic.md", "# Summary\n\nText.\n\n# Keywords\n\n# Seeds\n\n# Links\n");
    folder.put("post.md", "---\ntitle: Post\nurl: /posts/one\nsource: Reuters\n---\nText.\n");
    assertThat(folder.found()).isEmpty();
  }

  @Test
  void whatLooksWrongAndIsNot() throws IOException {
    folder.put(
        "2024/deep.md", brief("Deep", "## Closest\n\n* [O](../other.md)\n* [P](../p.txt)\n"));
    folder.put("p.txt", "").put("today.md", title("# __T__, from ([20260331](x).)"));
    folder.put("week.md", title("# __W__, from ([weekly-12](x).)").replace("/a)", "/w)"));
    folder.put("today.md", folder.read("today.md").replace("/a)", "/t)"));
    folder.put("wiki.md", brief("Wiki", "## Closest\n\n* [[other]]\n* [[deep|Deep]]\n"));
    assertThat(folder.check(REQUEST.disabled(Set.of(Rule.SAME_STORY))).findings()).isEmpty();
  }

  @Test
  void aTargetOfTwoMeaningsIsWrongOnlyIfBothAre() throws IOException {
    folder.put("a.md", brief("Upper", "")).put("b/x.md", brief("X", ""));
    folder.put("b/a.md", brief("Lower", "## Closest\n\n* [A](a.md)\n* [B](b/a)\n* [X](x)\n"));
    CheckReport report = folder.check(REQUEST.disabled(Set.of(Rule.DUPLICATE_ID)));
    assertThat(CheckFixture.places(report)).containsExactly("b/a.md:20 self-link");
  }

  @Test
  void findingsAreInOrderWhateverTheThreads() throws IOException {
    for (int number = 0; number < 300; number++) {
      String list = "## Closest\n\n* [Z](z)\n* [A](a)\n\n## Summary\n\n| a | b |\n|-|-|\n|1|\n";
      folder.put("n/" + number + ".md", brief("N" + number, list));
    }
    List<Finding> findings = folder.check().findings();
    assertThat(findings).hasSizeGreaterThan(1000).isSorted().doesNotHaveDuplicates();
    assertThat(folder.check().findings()).isEqualTo(findings);
  }

  @Test
  void aLinkToAFileIsNoSecondFile() throws IOException {
    folder.put("a.md", title("# __A__, from ([20260401](x).)"));
    Files.createSymbolicLink(folder.folder().resolve("0.md"), Path.of("a.md"));
    assertThat(folder.found()).containsExactly("a.md:1 future-date");
    assertThat(folder.check().files()).isEqualTo(2);
  }

  @Test
  void theListMayStandUnderAnotherHeading() throws IOException {
    folder.put("a.md", more("## See also\n\n* [Gone](gone)\n"));
    assertThat(folder.found()).isEmpty();
    assertThat(CheckFixture.places(folder.check(REQUEST.heading("See also"))))
        .containsExactly("a.md:19 dead-link");
    assertThatThrownBy(() -> folder.check(REQUEST.heading("Keywords")))
        .isInstanceOf(InvalidArchiveException.class);
  }

  @Test
  void anUnreadableFolderIsNamed() {
    try (BriefArchive archive = BriefArchive.open(folder.index())) {
      assertThatThrownBy(
              () -> archive.check(root.resolve("absent"), REQUEST, ProgressListener.NONE))
          .isInstanceOf(InvalidArchiveException.class)
          .hasMessageContaining("no such folder");
    }
  }

  @Test
  void noIndexIsMadeAndItsFolderIsLeftOut() throws IOException {
    assertThat(folder.found()).isEmpty();
    assertThat(folder.index()).doesNotExist();
    CheckFixture inside = new CheckFixture(folder.folder(), folder.folder().resolve("index"));
    inside.put("index/README.md", "a\u0000b");
    assertThat(inside.found()).isEmpty();
  }

  @Test
  void samplesHaveOneOfEachKindThatTheyShow() throws IOException {
    Path samples = Path.of("samples");
    assumeTrue(Files.isDirectory(samples));
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.toList()) {
        folder.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(folder.check().findings())
        .extracting(Finding::rule)
        .contains(Rule.SELF_LINK, Rule.DEAD_LINK, Rule.REPEATED_LINK, Rule.SAME_STORY);
  }
}
