package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ArchiveOptions;
import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.ProgressListener;
import dev.briefs.ReadingRules;
import dev.briefs.ReadingRules.Field;
import dev.briefs.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingRulesTest {
  private static final String TEXT =
      """
      ---
      headline: Tide gauges
      title: Internal working name
      labels: [harbour, tides]
      tags: [internal]
      posted-on: 2025-03-04
      date: 2020-01-01
      ---

      Gauges measure the water level.

      ## 3. References

      Lighthouse keeper almanac, lantern oil, foghorn.
      """;

  @TempDir Path root;
  private LinkFixture folder;

  @BeforeEach
  void fill() throws IOException {
    folder = LinkFixture.in(root);
    folder.put("a.md", TEXT);
    folder.put("b.md", "# Other\n\nLighthouse keeper almanac, lantern oil, foghorn.\n");
    folder.put("c.md", "# Bread\n\nFlour and water level.\n");
  }

  @Test
  void fieldsComeFromTheKeysThatAreNamed() {
    ReadingRules rules =
        ReadingRules.USUAL
            .keys(Field.TITLE, List.of("headline"))
            .keys(Field.KEYWORDS, List.of("labels"))
            .keys(Field.DATE, List.of("Posted On"));
    Brief brief = sync(rules);
    assertThat(brief.title()).isEqualTo("Tide gauges");
    assertThat(brief.keywords()).containsExactly("harbour", "tides");
    assertThat(brief.date()).hasToString("Optional[2025-03-04]");
  }

  @Test
  void aKeyStatesOneFieldOnly() {
    Brief brief = sync(ReadingRules.USUAL.keys(Field.THEMES, List.of("tags", "labels")));
    assertThat(brief.themes()).containsExactly("internal", "harbour", "tides");
    assertThat(brief.keywords()).isEmpty();
  }

  @Test
  void usualKeysCountWhereAFileHasNoOther() {
    Brief brief = sync(ReadingRules.USUAL.keys(Field.TITLE, List.of("heading")));
    assertThat(brief.title()).isEqualTo("Internal working name");
  }

  @Test
  void sectionsAreLeftOutOfSimilarityAndFoundAllTheSame() {
    sync(ReadingRules.USUAL);
    assertThat(closest()).contains("b");
    sync(ReadingRules.USUAL.unlike(List.of("references")));
    assertThat(closest()).doesNotContain("b").contains("c");
    try (BriefArchive archive = BriefArchive.open(folder.index())) {
      assertThat(archive.search(SearchRequest.of("foghorn")).total()).isEqualTo(2);
      assertThat(archive.get("a").sections().getLast().compared()).isFalse();
    }
  }

  @Test
  void indexRemembersTheRules() throws IOException {
    sync(ReadingRules.USUAL.keys(Field.TITLE, List.of("headline")).unlike(List.of("References")));
    folder.put("d.md", "---\nheadline: Newcomer\ntitle: x\n---\n\nText.\n");
    try (BriefArchive archive = BriefArchive.open(folder.index())) {
      archive.sync(List.of(), ProgressListener.NONE);
      assertThat(archive.get("d").title()).isEqualTo("Newcomer");
      archive.rebuild(List.of(folder.folder()), ProgressListener.NONE);
      assertThat(archive.get("d").title()).isEqualTo("x");
    }
  }

  private Brief sync(ReadingRules rules) {
    ArchiveOptions options = ArchiveOptions.DEFAULT.reading(rules);
    try (BriefArchive archive = BriefArchive.open(folder.index(), options)) {
      archive.sync(List.of(folder.folder()), ProgressListener.NONE);
      return archive.get("a");
    }
  }

  private List<String> closest() {
    try (BriefArchive archive = BriefArchive.open(folder.index())) {
      return archive.closest("a", ClosestRequest.DEFAULT).closest().stream()
          .map(neighbour -> neighbour.id())
          .toList();
    }
  }
}
