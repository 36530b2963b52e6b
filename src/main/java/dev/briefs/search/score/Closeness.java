package dev.briefs.search.score;

import java.io.IOException;
import java.util.function.IntPredicate;

/** How close the briefs of an index are to each other. Implementations are thread-safe. */
@FunctionalInterface
public interface Closeness {
  /**
   * The briefs closest to one, closest first.
   *
   * @param document the brief's document
   * @param candidates the documents that may be named
   * @param most the number of briefs at most
   */
  Near near(int document, IntPredicate candidates, int most) throws IOException;

  /**
   * Briefs and how close each is.
   *
   * @param documents their documents
   * @param closeness from 0 to 1, of each
   */
  record Near(int[] documents, float[] closeness) {}
}
