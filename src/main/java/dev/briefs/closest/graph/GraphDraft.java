package dev.briefs.closest.graph;

import dev.briefs.closest.repeated.RepeatedText;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.index.document.MinHash;
import java.io.IOException;
import java.util.Arrays;

/** A neighbour graph in the making; threads may fill in different briefs at the same time. */
public final class GraphDraft {
  final String[] ids;
  final float[] lengths;
  final float[] smoothedLengths;
  final float[] hubness;
  public final int[] neighbours;
  public DuplicateGroups duplicates = DuplicateGroups.NONE;
  public int changesSinceBuilt;
  public final MinHash[] signatures;
  public RepeatedText repeated = RepeatedText.NONE;

  private final NeighbourCode code;

  public GraphDraft(String[] ids) {
    int size = ids.length;
    this.ids = ids;
    this.code = NeighbourCode.of(size);
    this.lengths = new float[size];
    this.smoothedLengths = new float[size];
    this.hubness = new float[size];
    this.signatures = new MinHash[size];
    Arrays.fill(signatures, MinHash.NONE);
    Arrays.fill(hubness, 1);
    this.neighbours = new int[Math.multiplyExact(size, NeighbourGraph.WIDTH)];
    Arrays.fill(neighbours, NeighbourCode.NONE);
  }

  public int size() {
    return ids.length;
  }

  void setNeighbours(int brief, TopBriefs ranked) {
    int start = brief * NeighbourGraph.WIDTH;
    int count = Math.min(NeighbourGraph.WIDTH, ranked.size());
    Arrays.fill(neighbours, start, start + NeighbourGraph.WIDTH, NeighbourCode.NONE);
    for (int i = 0; i < count; i++) {
      neighbours[start + i] = code.encode(ranked.briefs()[i], ranked.scores()[i]);
    }
  }

  /** The cosine of the last neighbour of a brief, 0 when it has none. */
  float lastCosine(int brief) {
    int first = brief * NeighbourGraph.WIDTH;
    int last = first + NeighbourGraph.WIDTH - 1;
    while (last >= first && neighbours[last] == NeighbourCode.NONE) {
      last--;
    }
    return last < first ? 0 : code.cosine(neighbours[last]);
  }

  /** Computes the hubness of all briefs from their lists. */
  void countListings() {
    int[] listed = ReverseNeighbours.listed(neighbours, code);
    for (int brief = 0; brief < listed.length; brief++) {
      hubness[brief] = Smoothing.hubness(listed[brief], NeighbourGraph.WIDTH);
    }
  }

  /** The neighbours that expand a brief, once listings are counted. */
  TopBriefs relatives(int brief) throws IOException {
    return Smoothing.relatives(neighbours(brief, NeighbourGraph.WIDTH), other -> hubness[other]);
  }

  int briefOf(int entry) {
    return code.brief(entry);
  }

  ReverseNeighbours reverse() {
    return ReverseNeighbours.of(neighbours, code);
  }

  public TopBriefs neighbours(int brief, int most) {
    int start = brief * NeighbourGraph.WIDTH;
    return code.decode(neighbours, start, Math.min(most, NeighbourGraph.WIDTH));
  }
}
