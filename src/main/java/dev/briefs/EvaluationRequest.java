package dev.briefs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What search or closest lists are judged by.
 *
 * @param grades how well a brief answers, by what is asked (the id of a query or of a brief) and by
 *     the brief's id; 0 is not at all
 * @param queries the queries by their ids; empty where closest lists are judged
 * @param depth how far down results are read, from 10
 */
public record EvaluationRequest(
    Map<String, Map<String, Integer>> grades, Map<String, String> queries, int depth) {
  /** Checks the depth and copies the maps. */
  public EvaluationRequest {
    if (depth < 10) {
      throw new IllegalArgumentException("depth must be >= 10, got " + depth);
    }
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach((asked, of) -> copy.put(asked, Map.copyOf(of)));
    grades = Collections.unmodifiableMap(copy);
    queries = Collections.unmodifiableMap(new LinkedHashMap<>(queries));
  }
}
