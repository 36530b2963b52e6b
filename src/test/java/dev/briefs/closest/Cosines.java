package dev.briefs.closest;

import dev.briefs.Brief;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.Analyzers;
import dev.briefs.index.document.TermProfile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The cosines of all pairs of briefs, computed from their texts by the formula, in doubles. */
public final class Cosines {
  private Cosines() {}

  /** √tf · (1 + ln((N + 1) / (df + 1))), unit vectors, every pair. */
  public static double[][] of(List<Brief> briefs) {
    List<Map<String, Integer>> profiles =
        briefs.stream()
            .map(brief -> TermProfile.of(brief, Analyzers.of(Language.ENGLISH)).frequencies())
            .toList();
    Map<String, Integer> documents = new HashMap<>();
    profiles.forEach(
        profile ->
            new HashSet<>(profile.keySet())
                .forEach(term -> documents.merge(term, 1, Integer::sum)));
    List<Map<String, Double>> vectors =
        profiles.stream().map(profile -> unit(profile, documents, briefs.size())).toList();
    double[][] cosines = new double[briefs.size()][briefs.size()];
    for (int i = 0; i < cosines.length; i++) {
      for (int j = 0; j < cosines.length; j++) {
        cosines[i][j] = i == j ? 1 : dot(vectors.get(i), vectors.get(j));
      }
    }
    return cosines;
  }

  /** The briefs of a row by their values, one left out and those of 0. */
  public static int[] best(double[] row, int leftOut, int count) {
    return IntStream.range(0, row.length)
        .filter(i -> i != leftOut && row[i] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -row[i]).thenComparing(i -> i))
        .limit(count)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static Map<String, Double> unit(
      Map<String, Integer> profile, Map<String, Integer> documents, int size) {
    Map<String, Double> vector = new HashMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> entry : profile.entrySet()) {
      double rarity =
          1 + Math.log((size + 1.0) / (documents.getOrDefault(entry.getKey(), 0) + 1.0));
      double weight = Math.sqrt(entry.getValue()) * rarity;
      vector.put(entry.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    vector.replaceAll((term, weight) -> weight / length);
    return vector;
  }

  private static double dot(Map<String, Double> one, Map<String, Double> other) {
    double dot = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      dot += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return dot;
  }
}
