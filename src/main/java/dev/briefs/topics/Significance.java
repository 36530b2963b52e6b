package dev.briefs.topics;

/**
 * How unlikely a random graph of the same density would have parts that are as dense: Traag, Krings
 * and Van Dooren (2013), "Significant scales in community structure". Greatest where communities
 * neither fall apart nor run together.
 */
final class Significance {
  private Significance() {}

  /**
   * The significance of a partition.
   *
   * @param communities the community of each node
   * @param count how many communities there are
   */
  static double of(SimilarityGraph graph, int[] communities, int count) {
    double[] sizes = new double[count];
    double[] inner = new double[count];
    for (int node = 0; node < graph.size(); node++) {
      int community = communities[node];
      sizes[community]++;
      for (int e = graph.starts()[node]; e < graph.starts()[node + 1]; e++) {
        inner[community] += communities[graph.ends()[e]] == community ? 0.5 : 0;
      }
    }
    double density = graph.edges() / pairs(graph.size());
    double significance = 0;
    for (int community = 0; community < count; community++) {
      double pairs = pairs(sizes[community]);
      if (pairs > 0) {
        significance += pairs * divergence(inner[community] / pairs, density);
      }
    }
    return significance;
  }

  private static double pairs(double nodes) {
    return nodes * (nodes - 1) / 2;
  }

  /** The Kullback-Leibler divergence of two probabilities. */
  private static double divergence(double one, double other) {
    if (other <= 0 || other >= 1) {
      return 0;
    }
    double with = one <= 0 ? 0 : one * Math.log(one / other);
    double without = one >= 1 ? 0 : (1 - one) * Math.log((1 - one) / (1 - other));
    return with + without;
  }
}
