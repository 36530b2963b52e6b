package dev.briefs.archive.snapshot;

import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.rank.SmoothedNeighbours;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.topics.NeighbourLists;
import java.io.IOException;

/** The stored neighbour graph as topics are found from it. */
public final class TopicNeighbours implements NeighbourLists {
  private final NeighbourGraph graph;
  private final SmoothedNeighbours smoothed;
  private final int threads;

  /**
   * The neighbours in a graph, which stays open as long as this is used.
   *
   * @param threads how many threads compute those of all briefs
   */
  public TopicNeighbours(NeighbourGraph graph, int threads) {
    this.graph = graph;
    this.smoothed = new SmoothedNeighbours(graph);
    this.threads = threads;
  }

  @Override
  public int size() {
    return graph.size();
  }

  @Override
  public String id(int brief) throws IOException {
    return graph.id(brief);
  }

  @Override
  public Neighbours of(int brief) throws IOException {
    return neighbours(smoothed.of(brief));
  }

  @Override
  public Neighbours[] all() throws IOException {
    TopBriefs[] all = smoothed.all(threads);
    Neighbours[] lists = new Neighbours[all.length];
    for (int brief = 0; brief < all.length; brief++) {
      lists[brief] = neighbours(all[brief]);
    }
    return lists;
  }

  private static Neighbours neighbours(TopBriefs ranked) {
    return new Neighbours(ranked.briefs(), ranked.scores());
  }
}
