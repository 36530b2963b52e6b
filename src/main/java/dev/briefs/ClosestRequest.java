package dev.briefs;

/**
 * How to find the briefs closest to one.
 *
 * @param limit how many neighbours at most, at least 1
 * @param method how closeness is measured
 * @param collapseDuplicates whether each story stands once, its other briefs named beside it
 * @param filter what neighbours must have
 * @param explain whether neighbours carry the terms that brought them
 * @param excludeLinked whether the briefs that the brief's own Closest section names are left out
 * @param diverse whether neighbours that resemble better ones are put back (maximal marginal
 *     relevance)
 */
public record ClosestRequest(
    int limit,
    ClosestMethod method,
    boolean collapseDuplicates,
    Filter filter,
    boolean explain,
    boolean excludeLinked,
    boolean diverse) {
  /** The ten closest stories by the best method. */
  public static final ClosestRequest DEFAULT =
      new ClosestRequest(10, ClosestMethod.DEFAULT, true, Filter.ALL, false, false, false);

  /** Checks the limit. */
  public ClosestRequest {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be >= 1, got " + limit);
    }
  }

  /** The same with another limit. */
  public ClosestRequest limit(int limit) {
    return new ClosestRequest(
        limit, method, collapseDuplicates, filter, explain, excludeLinked, diverse);
  }

  /** The same by another method. */
  public ClosestRequest method(ClosestMethod method) {
    return new ClosestRequest(
        limit, method, collapseDuplicates, filter, explain, excludeLinked, diverse);
  }

  /** The same with stories collapsed or every brief listed for itself. */
  public ClosestRequest collapseDuplicates(boolean collapseDuplicates) {
    return new ClosestRequest(
        limit, method, collapseDuplicates, filter, explain, excludeLinked, diverse);
  }

  /** The same with another filter. */
  public ClosestRequest filter(Filter filter) {
    return new ClosestRequest(
        limit, method, collapseDuplicates, filter, explain, excludeLinked, diverse);
  }

  /** The same with or without explanation. */
  public ClosestRequest explain(boolean explain) {
    return new ClosestRequest(
        limit, method, collapseDuplicates, filter, explain, excludeLinked, diverse);
  }

  /** The same with or without the briefs already linked. */
  public ClosestRequest excludeLinked(boolean excludeLinked) {
    return new ClosestRequest(
        limit, method, collapseDuplicates, filter, explain, excludeLinked, diverse);
  }

  /** The same with or without diversification. */
  public ClosestRequest diverse(boolean diverse) {
    return new ClosestRequest(
        limit, method, collapseDuplicates, filter, explain, excludeLinked, diverse);
  }
}
