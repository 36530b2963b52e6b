package dev.briefs.ranking;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.briefs.Brief;
import dev.briefs.MetadataSuggestions;
import dev.briefs.MetadataSuggestions.Suggestion;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.ValueCount;
import dev.briefs.archive.BriefArchive;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.analysis.NameNormalizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many of the themes and keywords that a person gave a brief are suggested for it, when the
 * archive holds every other brief; beside those that most briefs have. {@code -Dgolden.update=true}
 * rewrites the figures.
 */
final class SuggestionRankingTest {
  private static final Path SHARED = Path.of(System.getProperty("shared.data", "../shared/data"));

  @TempDir Path temporary;
  private final NameNormalizer names = new NameNormalizer(Language.ENGLISH);

  /** Sums over the briefs of an archive. */
  private static final class Sums {
    private double precision;
    private double recall;
    private double usualPrecision;
    private double usualRecall;
    private int briefs;

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P@3 %.3f  R@5 %.3f  most frequent P@3 %.3f  R@5 %.3f  briefs %d",
          precision / briefs,
          recall / briefs,
          usualPrecision / briefs,
          usualRecall / briefs,
          briefs);
    }
  }

  @Test
  void samples() throws IOException {
    GoldenFile.assertLines("suggestions-samples.txt", figures("samples", Path.of("samples")));
  }

  @Test
  void realBriefs() throws IOException {
    assumeThat(SHARED)
        .as("the collections of ../shared/data, which are no part of briefs")
        .isDirectory();
    List<String> lines = new ArrayList<>();
    lines.addAll(figures("classic", SHARED.resolve("real-briefs/classic")));
    lines.addAll(figures("extended", SHARED.resolve("real-briefs/extended")));
    GoldenFile.assertLines("suggestions-shared.txt", lines);
  }

  private List<String> figures(String name, Path folder) {
    Sums themes = new Sums();
    Sums keywords = new Sums();
    try (BriefArchive archive = BriefArchive.open(temporary.resolve(name))) {
      archive.sync(List.of(folder), ProgressListener.NONE);
      List<Brief> briefs = new ArrayList<>();
      archive.briefs(dev.briefs.Filter.ALL, briefs::add);
      for (Brief brief : briefs) {
        Brief bare = brief.toBuilder().themes(List.of()).keywords(List.of()).category("").build();
        MetadataSuggestions suggested = archive.suggest(bare, 5);
        judge(brief, Brief::themes, suggested.themes(), archive, Facet.THEME, themes);
        judge(brief, Brief::keywords, suggested.keywords(), archive, Facet.KEYWORD, keywords);
      }
    }
    return List.of(
        String.format("%-9s themes    %s", name, themes),
        String.format("%-9s keywords  %s", name, keywords));
  }

  private void judge(
      Brief brief,
      Function<Brief, List<String>> values,
      List<Suggestion> suggested,
      BriefArchive archive,
      Facet facet,
      Sums sums) {
    Set<String> own = new HashSet<>();
    values.apply(brief).forEach(value -> own.add(names.fold(value)));
    if (own.isEmpty()) {
      return;
    }
    List<String> guesses = suggested.stream().map(Suggestion::value).map(names::fold).toList();
    List<String> usual =
        archive.terms(facet, Integer.MAX_VALUE).stream()
            .sorted((one, other) -> Long.compare(others(other, own), others(one, own)))
            .limit(5)
            .map(ValueCount::value)
            .map(names::fold)
            .toList();
    sums.briefs++;
    sums.precision += hits(guesses, own, 3) / 3.0;
    sums.recall += hits(guesses, own, 5) / (double) own.size();
    sums.usualPrecision += hits(usual, own, 3) / 3.0;
    sums.usualRecall += hits(usual, own, 5) / (double) own.size();
  }

  /** How many briefs have a value, the brief in question left out. */
  private long others(ValueCount value, Set<String> own) {
    return value.count() - (own.contains(names.fold(value.value())) ? 1 : 0);
  }

  private static int hits(List<String> guesses, Set<String> own, int first) {
    return (int) guesses.stream().limit(first).filter(own::contains).count();
  }
}
