package dev.briefs.closest.rank;

import dev.briefs.closest.score.TopBriefs;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * A ranking in blocks, each computed when it is asked for. No score is higher than one before it,
 * and no brief is in two blocks, so that a list's beginning does not depend on its length.
 */
public final class Ranking {
  /** Computes a block. */
  @FunctionalInterface
  interface Block {
    TopBriefs compute() throws IOException;
  }

  private final Queue<Block> blocks;

  Ranking(List<Block> blocks) {
    this.blocks = new ArrayDeque<>(blocks);
  }

  public boolean hasNext() {
    return !blocks.isEmpty();
  }

  /** The next block, which may be empty. */
  public TopBriefs next() throws IOException {
    return blocks.remove().compute();
  }
}
