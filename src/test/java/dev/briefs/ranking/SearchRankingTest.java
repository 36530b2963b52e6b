package dev.briefs.ranking;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.archive.BriefArchive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How good search results are, as files that show every gain and loss; {@code -Dgolden.update=true}
 * rewrites them.
 */
final class SearchRankingTest {
  private static final Path SHARED = Path.of(System.getProperty("shared.data", "../shared/data"));

  @TempDir Path temporary;

  /** The name of a topic as the query, its briefs as what is sought. */
  @Test
  void samplesByTopic() throws IOException {
    Map<String, String> queries = new LinkedHashMap<>();
    Map<String, Map<String, Double>> gains = new HashMap<>();
    for (String[] row : rows(GoldenFile.FOLDER.resolve("topics-samples.tsv"))) {
      queries.put(row[1], row[1].replace('-', ' '));
      gains.computeIfAbsent(row[1], topic -> new HashMap<>()).put(row[0], 1.0);
    }
    GoldenFile.assertLines(
        "search-samples.txt", figures("samples", Path.of("samples"), queries, gains));
  }

  @Test
  void scifact() throws IOException {
    Path set = SHARED.resolve("scifact");
    assumeThat(set)
        .as("the collection in ../shared/data, which is no part of briefs")
        .isDirectory();
    Path documents = temporary.resolve("docs.jsonl");
    try (var zipped = new GZIPInputStream(Files.newInputStream(set.resolve("docs.jsonl.gz")));
        var reader = new BufferedReader(new InputStreamReader(zipped, StandardCharsets.UTF_8))) {
      Files.write(documents, reader.lines().toList());
    }
    Path folder = Files.createDirectory(temporary.resolve("scifact"));
    Collection.write(documents, folder);
    Map<String, String> queries = new LinkedHashMap<>();
    rows(set.resolve("queries.tsv")).forEach(row -> queries.put(row[0], row[1]));
    Map<String, Map<String, Double>> gains = new HashMap<>();
    for (String[] row : rows(set.resolve("qrels.tsv"))) {
      if (Double.parseDouble(row[2]) > 0) {
        gains
            .computeIfAbsent(row[0], query -> new HashMap<>())
            .put(row[1], Double.parseDouble(row[2]));
      }
    }
    GoldenFile.assertLines("search-shared.txt", figures("scifact", folder, queries, gains));
  }

  private List<String> figures(
      String name, Path folder, Map<String, String> queries, Map<String, Map<String, Double>> gains)
      throws IOException {
    List<String> lines = new ArrayList<>();
    try (BriefArchive archive = BriefArchive.open(temporary.resolve("index"))) {
      archive.sync(List.of(folder), ProgressListener.NONE);
      Judgments judgments = new Judgments(gains, true);
      for (boolean related : new boolean[] {true, false}) {
        Run run = run(archive, queries, gains, related);
        Figures figures = new Figures(run, judgments);
        lines.add(
            String.format(
                Locale.ROOT,
                "%-8s %-11s nDCG@10 %.4f  MRR@10 %.4f  R@100 %.4f",
                name,
                related ? "related" : "words only",
                figures.ndcg(),
                figures.reciprocalRank(),
                recall(run, gains)));
      }
    }
    return lines;
  }

  private static Run run(
      BriefArchive archive,
      Map<String, String> queries,
      Map<String, Map<String, Double>> gains,
      boolean related) {
    List<String> judged = queries.keySet().stream().filter(gains::containsKey).toList();
    Iterator<String> answered = judged.iterator();
    Map<String, List<Run.Entry>> lists = new LinkedHashMap<>();
    SearchRequest settings = SearchRequest.of("").limit(100).snippets(false).related(related);
    archive.searchAll(
        judged.stream().map(queries::get).map(settings::query).iterator(),
        results ->
            lists.put(
                answered.next(),
                results.hits().stream().map(hit -> new Run.Entry(hit.id(), hit.score())).toList()),
        malformed -> {
          throw new AssertionError(malformed);
        });
    return new Run(lists);
  }

  /** The mean share of what is sought among the first hundred. */
  private static double recall(Run run, Map<String, Map<String, Double>> gains) {
    return run.lists().keySet().stream()
        .mapToDouble(
            query ->
                (double)
                        run.first(query, 100).stream()
                            .filter(Objects.requireNonNull(gains.get(query))::containsKey)
                            .count()
                    / Objects.requireNonNull(gains.get(query)).size())
        .average()
        .orElse(0);
  }

  private static List<String[]> rows(Path tsv) throws IOException {
    return Files.readAllLines(tsv).stream().skip(1).map(line -> line.split("\t", -1)).toList();
  }
}
