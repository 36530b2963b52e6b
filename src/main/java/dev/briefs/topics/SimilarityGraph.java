package dev.briefs.topics;

import dev.briefs.topics.NeighbourLists.Neighbours;
import java.util.Arrays;

/**
 * An undirected graph whose edges weigh as much as the squared similarities of their two ends
 * together. The edges of each node stand together, each edge with both its nodes.
 *
 * @param starts where the edges of each node begin, and where those of the last end
 * @param ends the other node of each edge
 * @param weights the weight of each edge
 */
record SimilarityGraph(int[] starts, int[] ends, double[] weights) {

  /** The graph of lists of neighbours. */
  static SimilarityGraph of(Neighbours[] lists) {
    int size = lists.length;
    int[] starts = new int[size + 1];
    for (int node = 0; node < size; node++) {
      for (int other : lists[node].briefs()) {
        starts[node + 1]++;
        starts[other + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] ends = new int[starts[size]];
    double[] weights = new double[starts[size]];
    int[] next = starts.clone();
    for (int node = 0; node < size; node++) {
      int[] others = lists[node].briefs();
      for (int i = 0; i < others.length; i++) {
        double similarity = Math.max(0, lists[node].similarities()[i]);
        double weight = similarity * similarity;
        ends[next[node]] = others[i];
        weights[next[node]++] = weight;
        ends[next[others[i]]] = node;
        weights[next[others[i]]++] = weight;
      }
    }
    return new SimilarityGraph(starts, ends, weights).merged();
  }

  /** The same without loops and edges of no weight, and with one edge between two nodes. */
  private SimilarityGraph merged() {
    int[] mergedStarts = new int[starts.length];
    int[] place = new int[size()];
    Arrays.fill(place, -1);
    int used = 0;
    for (int node = 0; node < size(); node++) {
      int begin = used;
      int end = starts[node + 1];
      for (int e = starts[node]; e < end; e++) {
        int other = ends[e];
        double weight = weights[e];
        if (other == node || weight <= 0) {
          continue;
        }
        if (place[other] >= begin) {
          weights[place[other]] += weight;
        } else {
          place[other] = used;
          ends[used] = other;
          weights[used++] = weight;
        }
      }
      mergedStarts[node] = begin;
    }
    mergedStarts[size()] = used;
    return new SimilarityGraph(
        mergedStarts, Arrays.copyOf(ends, used), Arrays.copyOf(weights, used));
  }

  int size() {
    return starts.length - 1;
  }

  /** How many edges there are. */
  int edges() {
    return ends.length / 2;
  }
}
