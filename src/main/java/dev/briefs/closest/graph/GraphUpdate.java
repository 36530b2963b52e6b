package dev.briefs.closest.graph;

import dev.briefs.closest.score.ScoreAccumulator;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.score.TopKQueue;
import dev.briefs.closest.vector.VectorSpace;
import dev.briefs.index.document.MinHash;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.util.BytesRef;

/**
 * Carries a neighbour graph over to an archive in which some briefs were added, changed or removed.
 *
 * <p>Exact are the neighbours of the briefs that changed, and their places among those of others.
 * The cosines between other briefs stay as they were, though the rarity of terms has moved a
 * little, and so do the lengths of their smoothed vectors; what a removed brief leaves free at the
 * end of a list stays free until the graph is built anew.
 */
public final class GraphUpdate {
  private final NeighbourGraph before;
  private final GraphDraft draft;
  private final boolean[] changed;
  private final int[] origins;
  private final int[] destinations;

  public GraphUpdate(NeighbourGraph before, GraphDraft draft, Set<String> changedIds)
      throws IOException {
    this.before = before;
    this.draft = draft;
    this.changed = new boolean[draft.size()];
    this.origins = new int[draft.size()];
    this.destinations = new int[before.size()];
    match(changedIds);
  }

  /** Fills in neighbours and lengths. */
  public void run(VectorSpace space) throws IOException {
    for (int brief = 0; brief < draft.size(); brief++) {
      if (changed[brief]) {
        draft.lengths[brief] = space.weights(brief).length();
      } else {
        carryOver(brief);
      }
    }
    for (int brief = 0; brief < draft.size(); brief++) {
      if (changed[brief]) {
        compare(brief, space);
      }
    }
    draft.countListings();
    for (int brief = 0; brief < draft.size(); brief++) {
      if (changed[brief] || isThin(brief)) {
        draft.smoothedLengths[brief] =
            space.expand(space.vector(brief), draft.relatives(brief)).length();
      }
    }
  }

  public boolean isChanged(int brief) {
    return changed[brief];
  }

  /**
   * The numbers now of all briefs by their numbers before, -1 where they were removed or changed.
   */
  public int[] now() {
    return destinations.clone();
  }

  /** Takes over the signatures of the briefs that did not change. */
  public void keepSignatures() throws IOException {
    MinHash[] signatures = before.signatures();
    for (int old = 0; old < destinations.length; old++) {
      if (destinations[old] >= 0) {
        draft.signatures[destinations[old]] = signatures[old];
      }
    }
  }

  /** The number now of a brief by its number before, or -1 when it was removed or changed. */
  public int now(int number) {
    return destinations[number];
  }

  private void match(Set<String> changedIds) throws IOException {
    Arrays.fill(destinations, -1);
    int old = 0;
    for (int brief = 0; brief < draft.size(); brief++) {
      BytesRef id = new BytesRef(draft.ids[brief]);
      while (old < before.size() && new BytesRef(before.id(old)).compareTo(id) < 0) {
        old++;
      }
      boolean known = old < before.size() && before.id(old).equals(draft.ids[brief]);
      changed[brief] = !known || changedIds.contains(draft.ids[brief]);
      origins[brief] = known ? old : -1;
      if (!changed[brief]) {
        destinations[old] = brief;
      }
    }
  }

  private void carryOver(int brief) throws IOException {
    int old = origins[brief];
    draft.lengths[brief] = before.length(old);
    draft.smoothedLengths[brief] = before.smoothedLength(old);
    TopBriefs row = before.neighbours(old, NeighbourGraph.WIDTH);
    TopKQueue kept = new TopKQueue(NeighbourGraph.WIDTH);
    for (int i = 0; i < row.size(); i++) {
      int neighbour = destinations[row.briefs()[i]];
      if (neighbour >= 0) {
        kept.offer(neighbour, row.scores()[i]);
      }
    }
    draft.setNeighbours(brief, kept.drain());
  }

  private boolean isThin(int brief) throws IOException {
    int old = origins[brief];
    return before.neighbours(old, Smoothing.NEIGHBOURS).size()
        > draft.neighbours(brief, Smoothing.NEIGHBOURS).size();
  }

  private void compare(int brief, VectorSpace space) throws IOException {
    ScoreAccumulator products = new ScoreAccumulator(draft.size());
    space.addProducts(space.vector(brief), products);
    TopKQueue nearest = new TopKQueue(NeighbourGraph.WIDTH);
    for (int i = 0; i < products.size(); i++) {
      int other = products.brief(i);
      if (other != brief) {
        float cosine = Math.min(1, products.values()[other] / draft.lengths[other]);
        nearest.offer(other, cosine);
        if (!changed[other]) {
          insert(other, brief, cosine);
        }
      }
    }
    draft.setNeighbours(brief, nearest.drain());
  }

  /** Takes a newcomer into a list where it belongs before the last. */
  private void insert(int brief, int newcomer, float cosine) {
    if (cosine <= draft.lastCosine(brief)) {
      return;
    }
    TopBriefs row = draft.neighbours(brief, NeighbourGraph.WIDTH);
    TopKQueue kept = new TopKQueue(NeighbourGraph.WIDTH);
    kept.offer(newcomer, cosine);
    for (int i = 0; i < row.size(); i++) {
      kept.offer(row.briefs()[i], row.scores()[i]);
    }
    draft.setNeighbours(brief, kept.drain());
  }
}
