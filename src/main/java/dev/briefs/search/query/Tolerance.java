package dev.briefs.search.query;

import java.util.Set;

/**
 * How a query's text is read.
 *
 * @param strict whether what cannot be a query is an error, rather than text
 * @param words the columns of field names with a blank behind their colon that are words
 */
public record Tolerance(boolean strict, Set<Integer> words) {
  /** Whatever cannot be a query is an error. */
  public static final Tolerance STRICT = new Tolerance(true, Set.of());

  /** Whatever cannot be a query is text. */
  public static final Tolerance TOLERANT = new Tolerance(false, Set.of());

  /** Copies the set. */
  public Tolerance {
    words = Set.copyOf(words);
  }
}
