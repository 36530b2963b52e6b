package dev.briefs.closest.rank;

import java.io.IOException;
import java.util.function.IntPredicate;

/** One way to rank the briefs of an archive by how close they are to a text; thread-safe. */
public interface Ranker {
  /**
   * The ranking of the briefs that are accepted and have something in common with the text.
   *
   * @param accepted by ordinal; refuses the text's own brief
   */
  Ranking rank(ClosestQuery query, IntPredicate accepted) throws IOException;
}
