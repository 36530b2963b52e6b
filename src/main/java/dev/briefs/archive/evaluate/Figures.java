package dev.briefs.archive.evaluate;

import dev.briefs.Evaluation;
import dev.briefs.Evaluation.Calibration;
import dev.briefs.Neighbour.Strength;
import dev.briefs.archive.evaluate.ResultLists.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Computes what results are worth by judgments. */
final class Figures {
  private static final int TEN = 10;

  private final Map<String, Map<String, Integer>> grades;
  private final ResultLists results;
  private final int depth;

  /**
   * Figures of results.
   *
   * @param depth how far down recall is measured
   */
  Figures(Map<String, Map<String, Integer>> grades, ResultLists results, int depth) {
    this.grades = grades;
    this.results = results;
    this.depth = depth;
  }

  /** All of them, in an archive of so many briefs. */
  Evaluation evaluation(int briefs) {
    Map<String, Integer> listed = listed();
    Optional<Map.Entry<String, Integer>> most =
        listed.entrySet().stream().max(Map.Entry.comparingByValue());
    return new Evaluation(
        results.method(),
        (int) results.lists().keySet().stream().filter(grades::containsKey).count(),
        mean(this::ndcg),
        mean(this::reciprocalRank),
        mean(this::recall),
        briefs == 0 ? 0 : (briefs - listed.size()) / (double) briefs,
        most.map(Map.Entry::getKey).orElse(""),
        most.map(Map.Entry::getValue).orElse(0),
        strengths());
  }

  private double ndcg(String asked) {
    List<Integer> found = new ArrayList<>();
    results.first(asked, TEN).forEach(result -> found.add(grade(asked, result)));
    List<Integer> ideal =
        graded(asked).values().stream().sorted(Comparator.reverseOrder()).limit(TEN).toList();
    return discounted(found) / discounted(ideal);
  }

  private static double discounted(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < grades.size(); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  private double reciprocalRank(String asked) {
    List<Result> first = results.first(asked, TEN);
    for (int i = 0; i < first.size(); i++) {
      if (grade(asked, first.get(i)) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private double recall(String asked) {
    long found =
        results.first(asked, depth).stream().filter(result -> grade(asked, result) > 0).count();
    return found / (double) graded(asked).values().stream().filter(grade -> grade > 0).count();
  }

  /** How often each brief is among the first ten. */
  private Map<String, Integer> listed() {
    Map<String, Integer> listed = new TreeMap<>();
    for (String asked : results.lists().keySet()) {
      results.first(asked, TEN).forEach(result -> listed.merge(result.id(), 1, Integer::sum));
    }
    return listed;
  }

  private List<Calibration> strengths() {
    Map<Strength, List<Boolean>> related = new EnumMap<>(Strength.class);
    for (String asked : results.lists().keySet()) {
      if (grades.containsKey(asked)) {
        for (Result result : results.first(asked, TEN)) {
          boolean relevant = grade(asked, result) > 0;
          result
              .strength()
              .ifPresent(
                  each -> related.computeIfAbsent(each, unused -> new ArrayList<>()).add(relevant));
        }
      }
    }
    return related.isEmpty()
        ? List.of()
        : Arrays.stream(Strength.values())
            .map(each -> calibration(each, related.getOrDefault(each, List.of())))
            .toList();
  }

  private static Calibration calibration(Strength strength, List<Boolean> related) {
    long relevant = related.stream().filter(each -> each).count();
    return new Calibration(
        strength, related.size(), related.isEmpty() ? 0 : relevant / (double) related.size());
  }

  private double mean(ToDoubleFunction<String> figure) {
    return results.lists().keySet().stream()
        .filter(grades::containsKey)
        .mapToDouble(figure)
        .average()
        .orElse(0);
  }

  private Map<String, Integer> graded(String asked) {
    return grades.getOrDefault(asked, Map.of());
  }

  private int grade(String asked, Result result) {
    return graded(asked).getOrDefault(result.id(), 0);
  }
}
