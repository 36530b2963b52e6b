package dev.briefs.search.query;

import dev.briefs.MalformedQueryException;
import dev.briefs.QueryNote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of a query's text cannot be a query: an error in strict reading, else noted and read as
 * text. For one use by one thread.
 */
public final class QueryProblems {
  private static final int MOST_NOTES = 5;
  private static final String AS_TEXT = "; read as text";

  private final String query;
  private final boolean strict;
  private final List<QueryNote> notes = new ArrayList<>();

  QueryProblems(String query, boolean strict) {
    this.query = query;
    this.strict = strict;
  }

  /**
   * Reports a problem. Where this returns, the caller reads the place as text.
   *
   * @param column where it begins, from 1
   * @throws MalformedQueryException in strict reading
   */
  void report(int column, String message) {
    if (strict) {
      throw new MalformedQueryException(query, column, message);
    }
    if (notes.size() < MOST_NOTES) {
      notes.add(note(column, message));
    }
  }

  /** The problems so far, in the order of their columns. */
  List<QueryNote> notes() {
    return notes.stream().sorted(Comparator.comparingInt(QueryNote::column)).toList();
  }

  /** The note of a problem. */
  public static QueryNote note(int column, String message) {
    return new QueryNote(column, message + AS_TEXT);
  }
}
