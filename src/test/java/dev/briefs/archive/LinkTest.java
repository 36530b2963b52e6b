package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefs.ClosestEntry;
import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.FileChange;
import dev.briefs.InvalidArchiveException;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.LinkStyle;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
  private static final LinkRequest FIVE = LinkRequest.DEFAULT.limit(5);

  @TempDir Path root;
  private LinkFixture briefs;

  @BeforeEach
  void makeBriefs() throws IOException {
    briefs = LinkFixture.in(root).with(0, 30);
  }

  @Test
  void writesDistinctListsWithoutTheBriefItself() throws IOException {
    LinkReport report = briefs.link(LinkRequest.DEFAULT);
    assertThat(report.changed()).hasSize(30).isSorted();
    assertThat(report.entries()).isEqualTo(new LinkReport.Entries(300, 0, 0, 0, 0));
    for (int number = 0; number < 30; number++) {
      String id = "brief-" + number;
      List<String> ids = briefs.list(id + ".md").stream().map(ClosestEntry::id).toList();
      assertThat(ids).hasSize(10).doesNotHaveDuplicates().doesNotContain(id);
    }
  }

  @ParameterizedTest
  @EnumSource(ClosestMethod.class)
  void writesNothingTheSecondTime(ClosestMethod method) throws IOException {
    for (LinkStyle style : LinkStyle.values()) {
      LinkRequest request = LinkRequest.DEFAULT.method(method).style(style);
      briefs.put("brief-3.md", LinkFixture.text(3) + style);
      briefs.link(request);
      Map<String, String> contents = briefs.contents();
      FileTime modified = Files.getLastModifiedTime(briefs.folder().resolve("brief-1.md"));

      LinkReport again = briefs.link(request);
      assertThat(again.changed()).isEmpty();
      assertThat(again.unchanged()).isEqualTo(30);
      assertThat(again.entries()).isEqualTo(LinkReport.Entries.NONE);
      assertThat(briefs.contents()).isEqualTo(contents);
      assertThat(Files.getLastModifiedTime(briefs.folder().resolve("brief-1.md")))
          .isEqualTo(modified);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void changesNoByteOutsideTheList(String eol) throws IOException {
    String head =
        """
        ---
        title: "Front # matter" ~
        odd: [a,  b]
        ---
        # __Head__, from ([20240218](https://example.org).)


        <!-- ## Closest
        * [not](this) -->
        ```
        ## Closest
        * [nor](this)
        ```
        ## Summary ~

        t1 t2 t3 \t trailing\u00a0~
        <b>odd &amp; *markup* [x](y</b>
        ## Closest

        """
            .replace("~", "  \t ");
    String list = "* [Old](gone)\n* [Self](odd)\n+ [Other](brief-2)\n  goes on\n";
    String tail = "\nafter the list \\\n\n## Notes ##\n\n| a | b || c |\n|---|\n| 1 |\n";
    for (String mark : List.of("", "\uFEFF")) {
      for (String last : List.of("\n", "", "\n\n\n", "   ")) {
        String before = mark + head.replace("\n", eol);
        String after = (tail + last).replace("\n", eol);
        briefs.put("odd.md", before + list.replace("\n", eol) + after);
        briefs.link(FIVE);
        String written = briefs.read("odd.md");
        assertThat(written).startsWith(before).endsWith(after);
        assertThat(written.substring(before.length(), written.length() - after.length()))
            .matches("(\\* \\[Brief \\d+]\\(brief-\\d+\\)" + eol + "){5}");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void addsTheSectionAtTheEnd(String eol) throws IOException {
    for (String end : List.of("", "\n", "\n\n", "  \n")) {
      String before = ("# New\n\n## Summary\n\nt1 t2 t3 t4" + end).replace("\n", eol);
      briefs.put("new.md", before);
      briefs.link(FIVE);
      String after = briefs.read("new.md");
      assertThat(after).startsWith(before).contains("## Closest" + eol + eol + "* [");
      assertThat(after.endsWith(eol)).isEqualTo(end.endsWith("\n"));
      assertThat(briefs.list("new.md")).hasSize(5);
    }
  }

  @Test
  void countsWhatWasWrong() throws IOException {
    briefs.put(
        "bad.md",
        LinkFixture.text(100)
            + """

            ## Closest

            * [Itself](bad)
            * [Itself](./bad.md)
            * [Gone](0123)
            * [One](brief-1)
            * [One](https://example.org/brief-1)
            * [One](brief-1.md)
            """);
    for (int number = 0; number < 30; number++) {
      briefs.put("brief-" + number + ".md", LinkFixture.text(number));
    }
    LinkRequest request = LinkRequest.DEFAULT.limit(31);
    LinkReport report = briefs.link(request);
    assertThat(report.entries().selfLinks()).isEqualTo(2);
    assertThat(report.entries().dead()).isEqualTo(1);
    assertThat(report.entries().repeats()).isEqualTo(2);
    assertThat(report.entries().added() - report.entries().removed()).isEqualTo(entries() - 1);
  }

  private int entries() throws IOException {
    int entries = briefs.list("bad.md").size();
    for (int number = 0; number < 30; number++) {
      entries += briefs.list("brief-" + number + ".md").size();
    }
    return entries;
  }

  @Test
  void linksInEveryStyle() throws IOException {
    briefs.put("a/same.md", LinkFixture.text(200));
    briefs.put("b/same.md", LinkFixture.text(225));
    briefs.put("b/two words.markdown", LinkFixture.text(250));
    assertThat(targets(LinkStyle.ID)).contains("a/same", "two%20words");
    assertThat(targets(LinkStyle.ID_MD)).contains("a/same.md");
    assertThat(targets(LinkStyle.RELATIVE))
        .contains("../a/same.md", "two%20words.markdown", "../brief-0.md");
    assertThat(targets(LinkStyle.WIKILINK)).contains("a/same");
  }

  /** The targets in the file {@code b/same.md}, once the list is as long as it can be. */
  private List<String> targets(LinkStyle style) throws IOException {
    briefs.link(LinkRequest.DEFAULT.limit(40).style(style));
    assertThat(briefs.link(LinkRequest.DEFAULT.limit(40).style(style)).changed()).isEmpty();
    LinkReport other = briefs.link(LinkRequest.DEFAULT.limit(3).style(style));
    assertThat(other.entries().added()).isZero();
    assertThat(other.entries().dead()).isZero();
    briefs.link(LinkRequest.DEFAULT.limit(40).style(style));
    return briefs.list("b/same.md").stream().map(ClosestEntry::target).toList();
  }

  @Test
  void writesTheTemplate() throws IOException {
    String head = "# __T \\* [x]__, from ([20240218](u).)";
    briefs.put("brief-0.md", LinkFixture.text(0).replace("# Brief 0", head));
    briefs.link(
        LinkRequest.DEFAULT.limit(40).template("- {date} **{title}** <{issue}> ({id}) {link}"));
    assertThat(briefs.read("brief-25.md"))
        .contains("- 2024-02-18 **T \\* \\[x\\]** <20240218> (brief-0) [T \\* \\[x\\]](brief-0)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{link}", "* {title}", "* {link} {score}", "* {link}\n* {link}", "", "# {link}"})
  void refusesATemplateThatIsNoItem(String template) throws IOException {
    Map<String, String> before = briefs.contents();
    assertThatThrownBy(() -> briefs.link(FIVE.template(template)))
        .isInstanceOf(InvalidArchiveException.class)
        .hasMessageStartingWith("cannot be the line of an article");
    assertThat(briefs.contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Summary", "keywords:", "a\nb"})
  void refusesAHeadingThatCannotServe(String heading) throws IOException {
    Map<String, String> before = briefs.contents();
    assertThatThrownBy(() -> briefs.link(FIVE.heading(heading)))
        .isInstanceOf(InvalidArchiveException.class)
        .hasMessageStartingWith("cannot be the heading of the list");
    assertThat(briefs.contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Closest", "See also"})
  void writtenListsHaveNoPartInSimilarity(String heading) {
    try (BriefArchive archive = BriefArchive.open(briefs.index())) {
      archive.sync(List.of(briefs.folder()), ProgressListener.NONE);
      List<ClosestResults> before = all(archive);
      assertThat(briefs.link(FIVE.heading(heading)).changed()).hasSize(30);
      archive.refresh();
      assertThat(all(archive)).isEqualTo(before);
      archive.rebuild(List.of(), ProgressListener.NONE);
      assertThat(all(archive)).isEqualTo(before);
      assertThat(briefs.link(FIVE.heading(heading)).changed()).isEmpty();
    }
  }

  private static List<ClosestResults> all(BriefArchive archive) {
    List<ClosestResults> lists = new ArrayList<>();
    archive.closestAll(ClosestRequest.DEFAULT, lists::add, ProgressListener.NONE);
    return lists;
  }

  @Test
  void theIndexHoldsWhatWasWritten() throws IOException {
    briefs.link(FIVE);
    try (BriefArchive archive = BriefArchive.open(briefs.index())) {
      assertThat(archive.sync(List.of(), ProgressListener.NONE).updated()).isZero();
      assertThat(archive.get("brief-7").closest()).isEqualTo(briefs.list("brief-7.md"));
    }
  }

  @Test
  void previewsWithoutWriting() throws IOException {
    Map<String, String> before = briefs.contents();
    List<FileChange> changes = new ArrayList<>();
    try (BriefArchive archive = BriefArchive.open(briefs.index())) {
      LinkReport report =
          archive.previewLink(briefs.folder(), FIVE, changes::add, ProgressListener.NONE);
      assertThat(report.changed()).hasSize(30);
    }
    assertThat(briefs.contents()).isEqualTo(before);
    briefs.link(FIVE);
    for (FileChange change : changes) {
      assertThat(change.before()).isEqualTo(before.get(change.path()));
      assertThat(change.after()).isEqualTo(briefs.read(change.path()));
    }
    assertThat(changes).hasSize(30);
  }

  @Test
  void writesFilesOfItsFolderAlone() throws IOException {
    LinkFixture others = LinkFixture.in(root.resolve("others")).with(50, 60);
    try (BriefArchive archive = BriefArchive.open(briefs.index())) {
      archive.sync(List.of(others.folder()), ProgressListener.NONE);
    }
    Map<String, String> before = others.contents();
    LinkReport report = briefs.link(LinkRequest.DEFAULT.limit(39).style(LinkStyle.RELATIVE));
    assertThat(report.changed()).hasSize(30).allMatch(path -> path.startsWith("brief-"));
    assertThat(others.contents()).isEqualTo(before);
    assertThat(briefs.list("brief-0.md"))
        .extracting(ClosestEntry::target)
        .contains("../others/briefs/brief-50.md");
  }

  @Test
  void leavesFilesThatAreNotUtf8AndNamesThem() throws IOException {
    byte[] latin = "# Caf\u00E9\n\nt1 t2 t3\n".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(briefs.folder().resolve("latin.md"), latin);
    LinkReport report = briefs.link(FIVE);
    assertThat(Files.readAllBytes(file)).isEqualTo(latin);
    assertThat(report.skipped())
        .anyMatch(
            skipped -> skipped.file().equals(file) && skipped.reason().startsWith("not UTF-8"));
    assertThat(report.failed()).isEmpty();
  }

  @Test
  void namesLinksThatLeadNowhereOrElsewhere() throws IOException {
    Path nowhere = briefs.folder().resolve("nowhere.md");
    Path elsewhere = briefs.folder().resolve("elsewhere.md");
    Path outside = Files.writeString(root.resolve("outside.md"), LinkFixture.text(99));
    Files.createSymbolicLink(nowhere, Path.of("absent.md"));
    Files.createSymbolicLink(elsewhere, outside);
    assertThat(briefs.link(FIVE).skipped())
        .extracting(SyncReport.Skipped::file)
        .containsExactly(elsewhere, nowhere);
    assertThat(outside).hasContent(LinkFixture.text(99));
  }

  @Test
  void leavesAFileThatChangesMeanwhile() throws IOException {
    AtomicBoolean edited = new AtomicBoolean();
    ProgressListener editing =
        (stage, done, total) -> {
          if (stage.equals("linking") && !edited.getAndSet(true)) {
            put("brief-9.md", "# Edited\n");
          }
        };
    LinkReport report = briefs.link(FIVE, editing);
    assertThat(briefs.read("brief-9.md")).isEqualTo("# Edited\n");
    assertThat(report.changed()).hasSize(29);
    assertThat(report.failed()).hasSize(1);
    assertThat(report.failed().getFirst().reason()).startsWith("changed since it was read");
  }

  private void put(String name, String text) {
    try {
      briefs.put(name, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void removesWhatStoppedRunsLeft() throws IOException {
    Path stray = briefs.put("sub/.briefs-0123abcd.tmp", "half");
    Path own = briefs.put(".briefs-notes.tmp", "mine");
    Path outside = Files.writeString(root.resolve(".briefs-0123abcd.tmp"), "elsewhere");
    briefs.link(FIVE);
    assertThat(stray).doesNotExist();
    assertThat(own).exists();
    assertThat(outside).exists();
  }

  @Test
  void writesAFileThatHasSeveralNamesOnce() throws IOException {
    Files.createSymbolicLink(briefs.folder().resolve("again.md"), Path.of("brief-1.md"));
    Path hidden = briefs.put(".store/kept.md", LinkFixture.text(77));
    Path link = Files.createSymbolicLink(briefs.folder().resolve("kept.md"), hidden);
    LinkReport report = briefs.link(FIVE);
    assertThat(report.failed()).isEmpty();
    assertThat(report.changed()).hasSize(31).contains("kept.md").doesNotContain("again.md");
    assertThat(link).isSymbolicLink();
    assertThat(hidden).content().contains("## Closest");
    assertThat(briefs.link(FIVE).changed()).isEmpty();
  }

  @Test
  void keepsTitlesWhateverIsInThem() throws IOException {
    List<String> titles =
        List.of(
            "](javascript:alert(1))",
            "a | b `c` *d* [e](f) # __g__ <h> &amp; \\",
            "x".repeat(1000) + " ]( " + "y".repeat(1000));
    for (int i = 0; i < titles.size(); i++) {
      String quoted = titles.get(i).replace("\\", "\\\\");
      briefs.put("odd-" + i + ".md", "---\ntitle: \"" + quoted + "\"\n---\nzz" + i + " t1 zz\n");
    }
    briefs.put("odd-3.md", "---\ntitle: \"one\\ntwo ](x)\"\n---\nzz t1 zz zz\n");
    briefs.put("odd-4.md", "# " + "long ".repeat(2000) + "\n\nzz t1 zz zz\n");
    briefs.put("reader.md", "# Reader\n\nzz zz0 zz1 zz2 t1\n");
    briefs.link(LinkRequest.DEFAULT.limit(40));
    List<ClosestEntry> list = briefs.list("reader.md");
    for (int i = 0; i < titles.size(); i++) {
      String title = briefs.brief("odd-" + i + ".md").title();
      String id = "odd-" + i;
      assertThat(list).anyMatch(e -> e.id().equals(id) && e.title().equals(title.strip()));
    }
    assertThat(list).anyMatch(e -> e.id().equals("odd-3") && e.title().equals("one two ](x)"));
    assertThat(list).anyMatch(e -> e.id().equals("odd-4") && e.title().startsWith("long long"));
    assertThat(list).anyMatch(e -> e.title().equals(titles.getFirst()));
    assertThat(list).noneMatch(e -> e.target().contains("javascript"));
    String html =
        HtmlRenderer.builder()
            .build()
            .render(Parser.builder().build().parse(briefs.read("reader.md")));
    assertThat(html)
        .contains("<a href=\"odd-0\">](javascript:alert(1))</a>")
        .contains("<a href=\"odd-3\">one two ](x)</a>");
    assertThat(briefs.link(LinkRequest.DEFAULT.limit(40)).changed()).isEmpty();
  }

  @Test
  void runsBesideOthers() throws Exception {
    Callable<List<LinkReport.Failed>> linking = () -> briefs.link(FIVE).failed();
    Callable<List<LinkReport.Failed>> indexing =
        () -> {
          try (BriefArchive archive = BriefArchive.open(briefs.index())) {
            archive.sync(List.of(briefs.folder()), ProgressListener.NONE);
          }
          return List.of();
        };
    try (ExecutorService executor = Executors.newFixedThreadPool(4)) {
      for (Future<List<LinkReport.Failed>> run :
          executor.invokeAll(List.of(linking, indexing, linking, indexing))) {
        assertThat(run.get()).isEmpty();
      }
    }
    assertThat(briefs.link(FIVE).changed()).isEmpty();
    assertThat(briefs.contents())
        .hasSize(30)
        .allSatisfy((name, text) -> assertThat(text).containsOnlyOnce("## Closest"));
  }
}
