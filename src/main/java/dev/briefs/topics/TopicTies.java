package dev.briefs.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What edges say of communities: their central nodes and their nearest communities. */
final class TopicTies {
  private static final int NEAREST = 5;

  private TopicTies() {}

  /**
   * The node of each community whose edges within it weigh most.
   *
   * @param communities the community of each node
   */
  static int[] central(SimilarityGraph graph, int[] communities, int count) {
    int[] central = new int[count];
    double[] highest = new double[count];
    Arrays.fill(central, -1);
    for (int node = 0; node < graph.size(); node++) {
      int community = communities[node];
      double inner = 0;
      for (int e = graph.starts()[node]; e < graph.starts()[node + 1]; e++) {
        inner += communities[graph.ends()[e]] == community ? graph.weights()[e] : 0;
      }
      if (central[community] < 0 || inner > highest[community]) {
        central[community] = node;
        highest[community] = inner;
      }
    }
    return central;
  }

  /**
   * The communities that each has most to do with: those with the highest association strength (van
   * Eck and Waltman 2009), the weight of the edges between two over the product of all their edges.
   */
  static List<List<Integer>> nearest(SimilarityGraph graph, int[] communities, int count) {
    List<Map<Integer, Double>> ties = new ArrayList<>();
    double[] degrees = new double[count];
    for (int community = 0; community < count; community++) {
      ties.add(new HashMap<>());
    }
    for (int node = 0; node < graph.size(); node++) {
      int community = communities[node];
      for (int e = graph.starts()[node]; e < graph.starts()[node + 1]; e++) {
        int other = communities[graph.ends()[e]];
        degrees[community] += graph.weights()[e];
        if (other != community) {
          ties.get(community).merge(other, graph.weights()[e], Double::sum);
        }
      }
    }
    List<List<Integer>> nearest = new ArrayList<>();
    for (Map<Integer, Double> own : ties) {
      Map<Integer, Double> strengths = new TreeMap<>();
      own.forEach((other, weight) -> strengths.put(other, weight / degrees[other]));
      nearest.add(
          strengths.entrySet().stream()
              .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
              .limit(NEAREST)
              .map(Map.Entry::getKey)
              .toList());
    }
    return nearest;
  }
}
