package dev.briefs;

import java.io.Serial;

/** A query that cannot be understood, or that would cost too much. */
public final class MalformedQueryException extends BriefException {
  @Serial private static final long serialVersionUID = 1L;

  private final int column;
  private final String reason;

  /**
   * Names the place and what was expected there.
   *
   * @param query the query as given
   * @param column where the trouble begins, from 1
   * @param message what is wrong and what was expected
   */
  public MalformedQueryException(String query, int column, String message) {
    super("query", "column " + column + ": " + message + ": " + query);
    this.column = column;
    this.reason = message;
  }

  /** Where the trouble begins, from 1. */
  public int column() {
    return column;
  }

  /** What is wrong and what was expected, without the place. */
  public String reason() {
    return reason;
  }
}
