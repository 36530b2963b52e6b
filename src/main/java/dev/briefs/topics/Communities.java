package dev.briefs.topics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Finds communities of a graph by the Leiden algorithm (Traag, Waltman and van Eck 2019) with
 * modularity (Newman and Girvan 2004; Reichardt and Bornholdt 2006) as its quality, at two
 * resolutions that are chosen from the graph. The same graph has the same communities.
 *
 * <p>The fine resolution is the finest at which no more than one brief in a hundred is left for
 * itself. The coarse one joins fine communities. Of the resolutions that leave at most 2·√n
 * communities of n briefs, about as many as there are briefs in one, and whose {@link Significance}
 * is within a fiftieth of the highest, it is the one whose communities change least from the
 * resolution before to the one after.
 */
final class Communities {
  private static final double MOST_SINGLE = 0.01;
  private static final double MOST_COARSE = 2;
  private static final double ABOUT = 0.98;
  private static final double LEAST_RESOLUTION = 0.5;
  private static final double STEP = Math.sqrt(2);
  private static final double RANDOMNESS = 0.01;
  private static final int ITERATIONS = 2;
  private static final long SEED = 0;

  private final SimilarityGraph graph;
  private final Network network;
  private final double scale;

  private Communities(SimilarityGraph graph) {
    this.graph = graph;
    this.network = network(graph);
    this.scale = 2 * network.getTotalEdgeWeight();
  }

  /** The communities of a graph. */
  static Partition of(SimilarityGraph graph) {
    return graph.edges() == 0
        ? Partition.ofSingles(graph.size())
        : new Communities(graph).partition().ordered();
  }

  static Network network(SimilarityGraph graph) {
    long[] starts = new long[graph.starts().length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = graph.starts()[i];
    }
    return new Network(
        graph.size(),
        true,
        starts,
        new LargeIntArray(graph.ends()),
        new LargeDoubleArray(graph.weights()),
        false);
  }

  /**
   * Starts at a resolution at which two briefs whose only edge is of average weight just stay
   * apart, so that whatever graph is taken the search begins where communities begin.
   */
  private Partition partition() {
    double degree = 2.0 * graph.edges() / graph.size();
    double start = Math.max(LEAST_RESOLUTION, graph.size() / degree / STEP);
    Clustering base = found(network, start, ITERATIONS);
    Network joined = network.createReducedNetwork(base);
    Clustering fine = base;
    double resolution = start;
    while (singles(fine) > Math.max(1, MOST_SINGLE * graph.size())
        && resolution / STEP >= LEAST_RESOLUTION) {
      resolution /= STEP;
      fine = merged(base, found(joined, resolution, ITERATIONS));
    }
    algorithm(resolution, 1).improveClustering(network, fine);
    fine.removeEmptyClusters();
    return new Partition(fine.getClusters(), coarse(fine, resolution));
  }

  private int[] coarse(Clustering fine, double finest) {
    Network joined = network.createReducedNetwork(fine);
    List<Clustering> found = new ArrayList<>();
    List<Double> significances = new ArrayList<>();
    for (double r = LEAST_RESOLUTION; r < finest; r *= STEP) {
      Clustering each = found(joined, r, ITERATIONS);
      if (!found.isEmpty() && each.getNClusters() > MOST_COARSE * Math.sqrt(graph.size())) {
        break;
      }
      int[] ofBriefs = merged(fine, each).getClusters();
      found.add(each);
      significances.add(Significance.of(graph, ofBriefs, each.getNClusters()));
    }
    return found.isEmpty()
        ? IntStream.range(0, fine.getNClusters()).toArray()
        : found.get(steadiest(found, significances)).getClusters();
  }

  /** Of the partitions that are about as significant as any, the one most like those beside it. */
  private static int steadiest(List<Clustering> found, List<Double> significances) {
    double enough = ABOUT * Collections.max(significances);
    int best = 0;
    double highest = -1;
    for (int i = 0; i < found.size(); i++) {
      double likeness = (likeness(found, i, i - 1) + likeness(found, i, i + 1)) / 2;
      if (significances.get(i) >= enough && likeness > highest) {
        highest = likeness;
        best = i;
      }
    }
    return best;
  }

  private static double likeness(List<Clustering> found, int one, int other) {
    if (other < 0 || other >= found.size()) {
      return 0;
    }
    double information = found.get(one).calcNormalizedMutualInformation(found.get(other));
    return Double.isNaN(information) ? 1 : information;
  }

  private Clustering found(Network in, double resolution, int iterations) {
    Clustering found = algorithm(resolution, iterations).findClustering(in);
    found.removeEmptyClusters();
    return found;
  }

  private LeidenAlgorithm algorithm(double resolution, int iterations) {
    return new LeidenAlgorithm(resolution / scale, iterations, RANDOMNESS, new Random(SEED));
  }

  private static Clustering merged(Clustering nodes, Clustering communities) {
    Clustering merged = nodes.clone();
    merged.mergeClusters(communities);
    return merged;
  }

  private static long singles(Clustering clustering) {
    long singles = 0;
    for (int size : clustering.getNNodesPerCluster()) {
      singles += size == 1 ? 1 : 0;
    }
    return singles;
  }
}
