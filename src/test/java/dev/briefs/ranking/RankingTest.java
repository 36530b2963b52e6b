package dev.briefs.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.briefs.Brief;
import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.Neighbour;
import dev.briefs.ProgressListener;
import dev.briefs.archive.BriefArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How good closest lists are, as files that show every gain and loss; {@code -Dgolden.update=true}
 * rewrites them.
 */
final class RankingTest {
  private static final Path SHARED = Path.of(System.getProperty("shared.data", "../shared/data"));
  private static final int SHOWN = 6;

  @TempDir Path temporary;

  @Test
  void samplesByTopic() throws IOException {
    Path topics = GoldenFile.FOLDER.resolve("topics-samples.tsv");
    Judgments judgments = Judgments.byLabel(topics);
    try (BriefArchive archive = archive(Path.of("samples"))) {
      assertThat(runOf(archive, ClosestMethod.SMOOTHED, 1).lists().keySet())
          .as("briefs with a topic")
          .isEqualTo(judgments.gains().keySet());
      List<String> lines = new ArrayList<>();
      addFigures("samples", archive, judgments, 10, lines);
      lines.add("");
      lines.add("smoothed lists, of another topic with !");
      Run smoothed = runOf(archive, ClosestMethod.SMOOTHED, SHOWN);
      smoothed.lists().forEach((id, list) -> lines.add(list(id, list, judgments)));
      GoldenFile.assertLines("ranking-samples.txt", lines);
    }
  }

  @Test
  void sharedCollections() throws IOException {
    assumeThat(SHARED)
        .as("the collections of ../shared/data, which are no part of briefs")
        .isDirectory();
    List<String> lines = new ArrayList<>();
    Path lee = Files.createDirectory(temporary.resolve("lee50"));
    Collection.write(SHARED.resolve("lee50/docs.jsonl"), lee);
    Collection.write(SHARED.resolve("lee50/background.jsonl"), lee);
    try (BriefArchive archive = archive(lee)) {
      Judgments ratings = Judgments.byRating(SHARED.resolve("lee50/pairs.tsv"));
      addFigures("lee50", archive, ratings, 349, lines);
    }
    Path ecb = Files.createDirectory(temporary.resolve("ecbplus"));
    Collection.write(SHARED.resolve("ecbplus/docs.jsonl"), ecb);
    try (BriefArchive archive = archive(ecb)) {
      Judgments grades = Judgments.byGrade(SHARED.resolve("ecbplus/qrels.tsv"));
      addFigures("ecbplus", archive, grades, 10, lines);
    }
    GoldenFile.assertLines("ranking-shared.txt", lines);
  }

  private static void addFigures(
      String collection, BriefArchive archive, Judgments judgments, int limit, List<String> lines)
      throws IOException {
    for (ClosestMethod method : ClosestMethod.values()) {
      String name = method.name().toLowerCase(Locale.ROOT);
      lines.add(line(collection, name, runOf(archive, method, limit), judgments));
    }
    List<Brief> briefs =
        runOf(archive, ClosestMethod.SMOOTHED, 1).lists().keySet().stream()
            .map(archive::get)
            .toList();
    MoreLikeThisRun similar = new MoreLikeThisRun(briefs);
    lines.add(line(collection, "MoreLikeThis", similar.byDefaults(limit), judgments));
    lines.add(line(collection, "MoreLikeThis tuned", similar.tuned(limit), judgments));
  }

  private static String line(String collection, String method, Run run, Judgments judgments) {
    return "%-8s %-19s %s".formatted(collection, method, new Figures(run, judgments).line());
  }

  private static String list(String id, List<Run.Entry> list, Judgments judgments) {
    Set<String> good = judgments.gains().getOrDefault(id, Map.of()).keySet();
    List<String> marked =
        list.stream()
            .map(Run.Entry::id)
            .map(other -> good.contains(other) ? other : "!" + other)
            .toList();
    return id + ": " + String.join(" ", marked);
  }

  /** Every copy of a story counts, as judgments name each. */
  private static Run runOf(BriefArchive archive, ClosestMethod method, int limit) {
    ClosestRequest request =
        ClosestRequest.DEFAULT.method(method).collapseDuplicates(false).limit(limit);
    Map<String, List<Run.Entry>> lists = new LinkedHashMap<>();
    archive.closestAll(
        request,
        results ->
            lists.put(results.id(), results.closest().stream().map(RankingTest::entry).toList()),
        ProgressListener.NONE);
    return new Run(lists);
  }

  private static Run.Entry entry(Neighbour neighbour) {
    return new Run.Entry(neighbour.id(), neighbour.score());
  }

  private BriefArchive archive(Path folder) {
    BriefArchive archive = BriefArchive.open(temporary.resolve("index-" + folder.getFileName()));
    archive.sync(List.of(folder), ProgressListener.NONE);
    return archive;
  }
}
