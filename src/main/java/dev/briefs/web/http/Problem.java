package dev.briefs.web.http;

import dev.briefs.BriefException;
import dev.briefs.InvalidArchiveException;
import dev.briefs.MalformedQueryException;
import dev.briefs.UnknownBriefException;
import java.io.Serial;
import java.util.List;

/** A request that is answered with an error status. */
public final class Problem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final int status;
  private final String where;
  private String query = "";
  private int column;
  private transient List<String> nearest = List.of();

  /**
   * Names the status, the place and the trouble.
   *
   * @param status the status code, from 400
   * @param where what it concerns: a parameter, an address, a header
   * @param what what is wrong and what to do next
   */
  public Problem(int status, String where, String what) {
    super(what);
    this.status = status;
    this.where = where;
  }

  /** A wrong parameter. */
  public static Problem parameter(String name, String what) {
    return new Problem(400, name, what);
  }

  /** An address that leads nowhere. */
  public static Problem notFound(String where, String what) {
    return new Problem(404, where, what);
  }

  /** A failure of the archive. */
  static Problem of(BriefException failure) {
    return switch (failure) {
      case UnknownBriefException unknown -> {
        Problem problem = of(404, unknown);
        problem.nearest = unknown.nearest();
        yield problem;
      }
      case MalformedQueryException malformed -> {
        Problem problem = of(400, malformed);
        problem.column = malformed.column();
        yield problem;
      }
      case InvalidArchiveException invalid -> of(500, invalid);
      default -> of(503, failure);
    };
  }

  private static Problem of(int status, BriefException failure) {
    return new Problem(status, failure.where(), String.valueOf(failure.getMessage()));
  }

  /** The same about a query. */
  Problem about(String query) {
    this.query = query;
    return this;
  }

  /** The status code. */
  public int status() {
    return status;
  }

  /** What it concerns. */
  public String where() {
    return where;
  }

  /** What is wrong and what to do next. */
  public String what() {
    return String.valueOf(getMessage());
  }

  /** The query of the request, or empty. */
  public String query() {
    return query;
  }

  /** Where in the query the trouble begins, from 1; 0 where it is not about the query. */
  public int column() {
    return column;
  }

  /** Ids that may have been meant. */
  public List<String> nearest() {
    return nearest;
  }
}
