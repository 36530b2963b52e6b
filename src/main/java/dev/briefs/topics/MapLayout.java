package dev.briefs.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays out the nodes of a graph: a disc for each group, its area as large as the group, placed by
 * the edges between groups, and the nodes within their disc placed by the edges among them. A large
 * group is made of the discs of its parts. The same graph has the same layout.
 */
final class MapLayout {
  /** How many nodes are laid out at once. */
  private static final int MOST_AT_ONCE = 250;

  /** The share of a disc's radius that its nodes take. */
  private static final double FILLED = 0.92;

  private final SimilarityGraph graph;
  private final double[] x;
  private final double[] y;

  private MapLayout(SimilarityGraph graph) {
    this.graph = graph;
    this.x = new double[graph.size()];
    this.y = new double[graph.size()];
  }

  /**
   * A layout.
   *
   * @param x the place of each node
   * @param y the place of each node
   * @param discs the disc of each group
   */
  record Places(double[] x, double[] y, Discs discs) {}

  /**
   * Lays out a graph.
   *
   * @param partition the groups and their parts
   * @param count how many groups there are
   */
  static Places of(SimilarityGraph graph, Partition partition, int count) {
    MapLayout layout = new MapLayout(graph);
    int[] coarse = TopicBuilder.coarseOf(partition);
    List<int[]> groups = groups(coarse, all(graph.size()), count);
    Discs discs = Discs.of(graph, groups);
    for (int group = 0; group < groups.size(); group++) {
      layout.fill(groups.get(group), partition.fine(), discs.disc(group));
    }
    return new Places(layout.x, layout.y, discs);
  }

  private static int[] all(int size) {
    int[] all = new int[size];
    for (int node = 0; node < size; node++) {
      all[node] = node;
    }
    return all;
  }

  /** The nodes of each group; groups without nodes are left out. */
  private static List<int[]> groups(int[] groupOf, int[] nodes, int count) {
    List<List<Integer>> members = new ArrayList<>();
    for (int group = 0; group < count; group++) {
      members.add(new ArrayList<>());
    }
    for (int node : nodes) {
      members.get(groupOf[node]).add(node);
    }
    return members.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private void fill(int[] nodes, int[] fine, Discs.Disc disc) {
    if (nodes.length <= MOST_AT_ONCE) {
      place(nodes, disc);
      return;
    }
    int most = 0;
    for (int node : nodes) {
      most = Math.max(most, fine[node] + 1);
    }
    List<int[]> parts = groups(fine, nodes, most);
    Discs within = Discs.of(graph, parts);
    double scale = disc.radius() / within.extent();
    for (int part = 0; part < parts.size(); part++) {
      Discs.Disc inner = within.disc(part);
      place(
          parts.get(part),
          new Discs.Disc(
              disc.x() + scale * inner.x(), disc.y() + scale * inner.y(), scale * inner.radius()));
    }
  }

  private void place(int[] nodes, Discs.Disc disc) {
    double[][] unit =
        nodes.length <= MOST_AT_ONCE
            ? VosLayout.filling(VosLayout.between(graph, singles(nodes)))
            : VosLayout.spiral(nodes.length);
    for (int i = 0; i < nodes.length; i++) {
      x[nodes[i]] = disc.x() + FILLED * disc.radius() * unit[0][i];
      y[nodes[i]] = disc.y() + FILLED * disc.radius() * unit[1][i];
    }
  }

  private static List<int[]> singles(int[] nodes) {
    return Arrays.stream(nodes).mapToObj(node -> new int[] {node}).toList();
  }
}
