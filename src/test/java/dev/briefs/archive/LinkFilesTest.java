package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.briefs.ArchiveOptions;
import dev.briefs.CheckReport;
import dev.briefs.CheckRequest;
import dev.briefs.ClosestEntry;
import dev.briefs.FileSelection;
import dev.briefs.Finding;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.LinkStyle;
import dev.briefs.ProgressListener;
import dev.briefs.Rule;
import dev.briefs.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files lists are written into, which they name, how they link, and how that is undone. */
final class LinkFilesTest {
  private static final String TIDE = "\n\nTide gauges of the harbour measure the spring tide.\n";

  @TempDir Path root;
  private LinkFixture briefs;

  @BeforeEach
  void folder() throws IOException {
    briefs = LinkFixture.in(root);
  }

  @Test
  void draftsAreIndexedOnlyWhenAskedFor() throws IOException {
    briefs.put("a.md", "# Harbour gauge" + TIDE);
    briefs.put("yaml.md", "---\ndraft: true\n---\n# Harbour draft" + TIDE);
    briefs.put("toml.md", "+++\ndraft = true\n+++\n# Harbour draft" + TIDE);
    briefs.put("secret.md", "---\nPublish: \"false\"\n---\n# Harbour secret" + TIDE);
    briefs.put("open.md", "---\ndraft: false\n---\n# Harbour wall" + TIDE);
    assertThat(found(FileSelection.NONE)).containsExactlyInAnyOrder("a", "open");
    assertThat(found(FileSelection.NONE.drafts(true)))
        .containsExactlyInAnyOrder("a", "open", "yaml", "toml", "secret");
  }

  @Test
  void draftsStandInListsOfDraftsOnly() throws IOException {
    briefs.put("a.md", "# Harbour gauge" + TIDE + "Salt.\n");
    briefs.put("b.md", "# Harbour wall" + TIDE + "Wall.\n");
    briefs.put("d.md", "---\ndraft: true\n---\n# Harbour draft" + TIDE + "Sand.\n");
    briefs.put("e.md", "---\nprivate: yes\n---\n# Harbour notes" + TIDE + "Note.\n");
    found(FileSelection.NONE.drafts(true));
    briefs.link(LinkRequest.DEFAULT);
    assertThat(briefs.list("a.md")).extracting(ClosestEntry::id).containsExactly("b");
    assertThat(briefs.list("d.md"))
        .extracting(ClosestEntry::id)
        .containsExactlyInAnyOrder("a", "b", "e");
  }

  @Test
  void indexPagesAreFoundButNoNeighbours() throws IOException {
    briefs.put("a.md", "# Harbour gauge" + TIDE + "Salt.\n");
    briefs.put("b.md", "# Harbour wall" + TIDE + "Wall.\n");
    String readme = "# Harbour pages" + TIDE + "\n## Closest\n\n* [Mine](a)\n";
    briefs.put("README.md", readme);
    briefs.put("deep/_index.md", "# Harbour index" + TIDE + "Deep.\n");
    assertThat(found(FileSelection.NONE)).hasSize(4);
    briefs.link(LinkRequest.DEFAULT.style(LinkStyle.ID));
    assertThat(briefs.list("a.md")).extracting(ClosestEntry::id).containsExactly("b");
    assertThat(briefs.read("README.md")).isEqualTo(readme);
    found(FileSelection.NONE.indexPages(true));
    briefs.link(LinkRequest.DEFAULT.style(LinkStyle.ID));
    assertThat(briefs.list("a.md")).hasSize(3);
    assertThat(briefs.list("README.md")).hasSize(3);
  }

  @Test
  void filesOfToolsAreNeverWritten() throws IOException {
    briefs.put("a.md", "# Harbour gauge" + TIDE);
    String board = "---\nkanban-plugin: board\n---\n## Harbour tide" + TIDE;
    String drawing = "# Harbour drawing" + TIDE + "\n## Closest\n\n* [X](none)\n";
    briefs.put("board.md", board);
    briefs.put("x.excalidraw.md", drawing);
    briefs.link(LinkRequest.DEFAULT);
    repair();
    assertThat(briefs.read("board.md")).isEqualTo(board);
    assertThat(briefs.read("x.excalidraw.md")).isEqualTo(drawing);
  }

  @Test
  void styleIsThatOfTheArchive() throws IOException {
    briefs.put("one/a.md", "# Harbour gauge" + TIDE);
    briefs.put("two/b.md", "# Harbour wall" + TIDE + "See [a](../one/a.md).\n");
    briefs.link(LinkRequest.DEFAULT);
    assertThat(briefs.read("one/a.md")).endsWith("* [Harbour wall](../two/b.md)\n");
  }

  @Test
  void styleIsThatOfWikilinksInTexts() throws IOException {
    briefs.put("a.md", "# Harbour gauge" + TIDE);
    briefs.put("b.md", "# Harbour wall" + TIDE + "See [[a]], and [a](https://a.example/x.md).\n");
    briefs.link(LinkRequest.DEFAULT);
    assertThat(briefs.read("a.md")).endsWith("* [[b]]\n");
    briefs.link(LinkRequest.DEFAULT.style(LinkStyle.ID));
    assertThat(briefs.read("a.md")).endsWith("* [Harbour wall](b)\n");
    briefs.link(LinkRequest.DEFAULT);
    assertThat(briefs.read("a.md")).endsWith("* [Harbour wall](b)\n");
  }

  @Test
  void onlyNamedFilesAreWritten() throws IOException {
    briefs.with(0, 30);
    Path file = briefs.folder().resolve("brief-3.md");
    LinkReport report = briefs.link(LinkRequest.DEFAULT.files(List.of(file)));
    assertThat(report.changed()).containsExactly("brief-3.md");
    assertThat(briefs.list("brief-4.md")).isEmpty();
  }

  @Test
  void undoBringsTheLastRunBackByteForByte() throws IOException {
    briefs.with(0, 30);
    briefs.put("crlf.md", "\uFEFF# Brief\r\n\r\nw1 w2 w3 w4 w5 w6");
    Map<String, String> before = briefs.contents();
    briefs.link(LinkRequest.DEFAULT);
    assertThat(briefs.contents()).isNotEqualTo(before);
    assertThat(briefs.link(LinkRequest.DEFAULT).changed()).isEmpty();
    LinkReport report = undo();
    assertThat(report.changed()).hasSize(31);
    assertThat(briefs.contents()).isEqualTo(before);
    assertThat(undo().changed()).isEmpty();
  }

  @Test
  void undoLeavesWhatWasEditedSince() throws IOException {
    briefs.with(0, 30);
    String before = briefs.read("brief-4.md");
    briefs.link(LinkRequest.DEFAULT);
    briefs.put("brief-3.md", "# Edited\n");
    LinkReport report = undo();
    assertThat(report.failed())
        .extracting(failed -> failed.file().getFileName().toString())
        .containsExactly("brief-3.md");
    assertThat(briefs.read("brief-3.md")).isEqualTo("# Edited\n");
    assertThat(briefs.read("brief-4.md")).isEqualTo(before);
  }

  @Test
  void targetsThatDifferInCaseOrEncodingAreCorrected() throws IOException {
    String text =
        "# Brief" + TIDE + "\n## Closest\n\n* [T](the%20NOTE)\n* [D](X.MD)\n* [N](none)\n";
    briefs.put("a.md", text);
    briefs.put("The Note.md", "# The note\n\nOther words.\n");
    briefs.put("deep/x.md", "# Deep\n\nFurther sentences.\n");
    CheckReport report = repair();
    assertThat(report.repaired())
        .extracting(Finding::line, Finding::rule)
        .containsExactly(
            tuple(7, Rule.MISSPELLED_LINK),
            tuple(8, Rule.MISSPELLED_LINK),
            tuple(9, Rule.DEAD_LINK));
    assertThat(briefs.read("a.md")).endsWith("## Closest\n\n* [T](The%20Note)\n* [D](x.md)\n");
  }

  @Test
  void accentsThatAreComposedOtherwiseAreTheSameName() throws IOException {
    String text = "# Brief" + TIDE + "\n## Closest\n\n* [T](Th\u00E9)\n";
    briefs.put("a.md", text);
    briefs.put("The\u0301.md", "# Tea\n\nOther words.\n");
    assertThat(repair().repaired()).isEmpty();
    assertThat(briefs.read("a.md")).isEqualTo(text);
  }

  @Test
  void namesOfIndexPagesAreNoDuplicates() throws IOException {
    briefs.put("a/index.md", "# One" + TIDE);
    briefs.put("b/index.md", "# Two\n\nOther words.\n");
    assertThat(repair().findings()).extracting(Finding::rule).doesNotContain(Rule.DUPLICATE_ID);
  }

  private List<String> found(FileSelection selection) {
    try (BriefArchive archive =
        BriefArchive.open(briefs.index(), ArchiveOptions.DEFAULT.selection(selection))) {
      archive.sync(List.of(briefs.folder()), ProgressListener.NONE);
      return archive.search(SearchRequest.of("harbour")).hits().stream()
          .map(hit -> hit.id())
          .toList();
    }
  }

  private CheckReport repair() {
    CheckRequest request =
        CheckRequest.on(LocalDate.EPOCH).disabled(Set.of(Rule.SAME_STORY, Rule.MISSING_SUMMARY));
    try (BriefArchive archive = BriefArchive.open(briefs.index())) {
      return archive.repair(briefs.folder(), request, ProgressListener.NONE);
    }
  }

  private LinkReport undo() throws IOException {
    assertThat(Files.exists(briefs.index())).isTrue();
    try (BriefArchive archive = BriefArchive.open(briefs.index())) {
      return archive.undoLink(ProgressListener.NONE);
    }
  }
}
