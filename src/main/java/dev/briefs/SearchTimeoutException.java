package dev.briefs;

import java.io.Serial;
import java.time.Duration;

/** A search that took longer than its request allows. */
public final class SearchTimeoutException extends BriefException {
  @Serial private static final long serialVersionUID = 1L;

  /** Names the query and the time that it had. */
  public SearchTimeoutException(String query, Duration limit) {
    super("query", "no answer within " + limit.toMillis() + " ms; ask for less: " + query);
  }
}
