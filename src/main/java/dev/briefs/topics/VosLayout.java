package dev.briefs.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.cwts.networkanalysis.GradientDescentVOSLayoutAlgorithm;
import nl.cwts.networkanalysis.Layout;

/**
 * Lays out small graphs by the VOS technique (van Eck, Waltman, Dekker and van den Berg 2010) on
 * association strengths, as its authors' library does it. The same graph has the same layout.
 */
final class VosLayout {
  private static final long SEED = 0;
  private static final int ITERATIONS = 60;
  private static final int ATTRACTION = 2;
  private static final int REPULSION = 1;

  /** Keeps nodes without edges from flying away. */
  private static final double EVERY_PAIR = 0.01;

  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private VosLayout() {}

  /** The graph between groups of nodes, whose edges weigh as much as those between their nodes. */
  static SimilarityGraph between(SimilarityGraph graph, List<int[]> groups) {
    int[] groupOf = new int[graph.size()];
    Arrays.fill(groupOf, -1);
    for (int group = 0; group < groups.size(); group++) {
      for (int node : groups.get(group)) {
        groupOf[node] = group;
      }
    }
    int[] starts = new int[groups.size() + 1];
    List<Integer> ends = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (Map.Entry<Integer, Double> edge : ties(graph, groups.get(group), groupOf).entrySet()) {
        if (edge.getKey() != group) {
          ends.add(edge.getKey());
          weights.add(edge.getValue());
        }
      }
      starts[group + 1] = ends.size();
    }
    return new SimilarityGraph(
        starts,
        ends.stream().mapToInt(Integer::intValue).toArray(),
        weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static Map<Integer, Double> ties(SimilarityGraph graph, int[] nodes, int[] groupOf) {
    Map<Integer, Double> ties = new TreeMap<>();
    for (int node : nodes) {
      for (int e = graph.starts()[node]; e < graph.starts()[node + 1]; e++) {
        int other = groupOf[graph.ends()[e]];
        if (other >= 0) {
          ties.merge(other, graph.weights()[e], Double::sum);
        }
      }
    }
    return ties;
  }

  /** The coordinates of nodes: all x, all y. */
  static double[][] of(SimilarityGraph graph) {
    if (graph.size() < 3 || graph.edges() == 0) {
      return spiral(graph.size());
    }
    var algorithm =
        new GradientDescentVOSLayoutAlgorithm(ATTRACTION, REPULSION, EVERY_PAIR, new Random(SEED));
    algorithm.setMaxNIterations(ITERATIONS);
    Layout layout =
        algorithm.findLayout(
            Communities.network(graph).createNormalizedNetworkUsingAssociationStrength());
    layout.standardize(true);
    double[][] found = layout.getCoordinates();
    return Arrays.stream(found).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)
        ? found
        : spiral(graph.size());
  }

  /** The same, but nodes fill a disc of radius 1 evenly: each keeps its direction and its rank. */
  static double[][] filling(SimilarityGraph graph) {
    double[][] found = of(graph);
    int size = graph.size();
    Integer[] order = new Integer[size];
    for (int node = 0; node < size; node++) {
      order[node] = node;
    }
    double[] distances = new double[size];
    for (int node = 0; node < size; node++) {
      distances[node] = Math.hypot(found[0][node], found[1][node]);
    }
    Arrays.sort(order, Comparator.comparingDouble((Integer node) -> distances[node]));
    double[][] filled = new double[2][size];
    for (int rank = 0; rank < size; rank++) {
      int node = order[rank];
      double radius = size == 1 ? 0 : Math.sqrt((rank + 0.5) / size);
      double angle = Math.atan2(found[1][node], found[0][node]);
      filled[0][node] = radius * Math.cos(angle);
      filled[1][node] = radius * Math.sin(angle);
    }
    return filled;
  }

  /** Points of a spiral that fills a disc of radius 1 evenly (Vogel 1979). */
  static double[][] spiral(int size) {
    double[][] spiral = new double[2][size];
    for (int i = 0; i < size; i++) {
      double radius = size == 1 ? 0 : Math.sqrt((i + 0.5) / size);
      spiral[0][i] = radius * Math.cos(i * GOLDEN_ANGLE);
      spiral[1][i] = radius * Math.sin(i * GOLDEN_ANGLE);
    }
    return spiral;
  }
}
