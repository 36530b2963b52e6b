package dev.briefs;

import java.io.Serial;

/** A failure whose cause the caller can name to a person. */
public abstract sealed class BriefException extends RuntimeException
    permits MalformedQueryException,
        CallEndedException,
        SearchTimeoutException,
        UnknownBriefException,
        UnreadableIndexException,
        IndexBusyException,
        InvalidArchiveException {
  @Serial private static final long serialVersionUID = 1L;

  private final String where;

  BriefException(String where, String what) {
    super(what);
    this.where = where;
  }

  /** What the failure concerns: a query, an id, a folder. */
  public String where() {
    return where;
  }
}
