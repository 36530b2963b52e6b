package dev.briefs.ranking;

import dev.briefs.ranking.Run.Entry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What a run of closest lists is worth by judgments. */
final class Figures {
  private static final int TEN = 10;

  private final Run run;
  private final Judgments judgments;

  /** Judges a run; of rated pairs only the rated briefs count. */
  Figures(Run run, Judgments judgments) {
    this.judgments = judgments;
    this.run = judgments.graded() ? run : run.among(judgments.gains().keySet());
  }

  /** All figures in a line. */
  String line() {
    return judgments.graded()
        ? "nDCG@10 %s  MRR %s  never shown %s"
            .formatted(digits(ndcg()), digits(reciprocalRank()), digits(neverShown()))
        : "nDCG@10 %s  Pearson %s  never shown %s"
            .formatted(digits(ndcg()), digits(pearson()), digits(neverShown()));
  }

  /** The normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002). */
  double ndcg() {
    return mean(
        id -> {
          Map<String, Double> gains = judgments.gains().getOrDefault(id, Map.of());
          List<Double> ideal =
              gains.values().stream().sorted(Comparator.reverseOrder()).limit(TEN).toList();
          List<Double> found =
              run.first(id, TEN).stream().map(other -> gains.getOrDefault(other, 0.0)).toList();
          return discounted(found) / discounted(ideal);
        });
  }

  /** The mean of one over the rank of the first brief of the highest gain. */
  double reciprocalRank() {
    double full = judgments.full();
    return mean(
        id -> {
          Map<String, Double> gains = judgments.gains().getOrDefault(id, Map.of());
          List<String> first = run.first(id, TEN);
          for (int i = 0; i < first.size(); i++) {
            if (gains.getOrDefault(first.get(i), 0.0) == full) {
              return 1.0 / (i + 1);
            }
          }
          return 0;
        });
  }

  /** The share of briefs that are among the first ten of nobody. */
  double neverShown() {
    Set<String> shown = new HashSet<>();
    run.lists().keySet().forEach(id -> shown.addAll(run.first(id, TEN)));
    long never = run.lists().keySet().stream().filter(id -> !shown.contains(id)).count();
    return (double) never / run.lists().size();
  }

  /** Pearson's r of scores and ratings over all rated pairs; a pair in no list scores 0. */
  double pearson() {
    Map<String, Double> scores = new HashMap<>();
    run.lists()
        .forEach(
            (id, list) -> list.forEach((Entry e) -> scores.put(id + "\t" + e.id(), e.score())));
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (Map.Entry<String, Map<String, Double>> row : judgments.gains().entrySet()) {
      for (Map.Entry<String, Double> rated : row.getValue().entrySet()) {
        double score =
            scores.getOrDefault(row.getKey() + "\t" + rated.getKey(), 0.0)
                + scores.getOrDefault(rated.getKey() + "\t" + row.getKey(), 0.0);
        n++;
        x += score;
        y += rated.getValue();
        xx += score * score;
        yy += rated.getValue() * rated.getValue();
        xy += score * rated.getValue();
      }
    }
    return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
  }

  private double mean(ToDoubleFunction<String> figure) {
    return run.lists().keySet().stream()
        .filter(judgments.gains()::containsKey)
        .mapToDouble(figure)
        .average()
        .orElse(0);
  }

  private static double discounted(List<Double> gains) {
    double sum = 0;
    for (int i = 0; i < gains.size(); i++) {
      sum += gains.get(i) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  private static String digits(double figure) {
    return String.format(Locale.ROOT, "%.4f", figure);
  }
}
