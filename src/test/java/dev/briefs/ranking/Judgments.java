package dev.briefs.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much each brief gains from each other in its list.
 *
 * @param gains by the brief's id, then the other's
 * @param graded whether the highest gain marks what is good, for the reciprocal rank
 */
record Judgments(Map<String, Map<String, Double>> gains, boolean graded) {

  /** A gain of one for each other brief with the same label. */
  static Judgments byLabel(Path tsv) throws IOException {
    List<String[]> rows = rows(tsv);
    Judgments judgments = new Judgments(new LinkedHashMap<>(), true);
    for (String[] one : rows) {
      for (String[] other : rows) {
        if (!one[0].equals(other[0]) && one[1].equals(other[1])) {
          judgments.put(one[0], other[0], 1);
        }
      }
    }
    return judgments;
  }

  /** A gain of 2ᵍ − 1 for a grade g. */
  static Judgments byGrade(Path tsv) throws IOException {
    Judgments judgments = new Judgments(new LinkedHashMap<>(), true);
    for (String[] row : rows(tsv)) {
      judgments.put(row[0], row[1], Math.pow(2, Double.parseDouble(row[2])) - 1);
    }
    return judgments;
  }

  /** The rating of a pair as the gain of both. */
  static Judgments byRating(Path tsv) throws IOException {
    Judgments judgments = new Judgments(new LinkedHashMap<>(), false);
    for (String[] row : rows(tsv)) {
      judgments.put(row[0], row[1], Double.parseDouble(row[2]));
      judgments.put(row[1], row[0], Double.parseDouble(row[2]));
    }
    return judgments;
  }

  /** The highest gain of all. */
  double full() {
    return gains.values().stream()
        .flatMap(row -> row.values().stream())
        .mapToDouble(gain -> gain)
        .max()
        .orElse(0);
  }

  private void put(String one, String other, double gain) {
    gains.computeIfAbsent(one, id -> new HashMap<>()).put(other, gain);
  }

  private static List<String[]> rows(Path tsv) throws IOException {
    try (Stream<String> lines = Files.lines(tsv)) {
      return lines.skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }
}
