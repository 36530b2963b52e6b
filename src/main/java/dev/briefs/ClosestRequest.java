package dev.briefs;

import dev.briefs.Neighbour.Strength;

/**
 * How to find the briefs closest to one.
 *
 * @param limit how many neighbours at most, from 1 to {@value #MOST}
 * @param method how closeness is measured
 * @param collapseDuplicates whether each story stands once, its other briefs named beside it
 * @param filter what neighbours must have
 * @param explain whether neighbours carry the terms that brought them
 * @param excludeLinked whether the briefs that the brief's own Closest section names are left out
 * @param diverse whether neighbours that resemble better ones are put back (maximal marginal
 *     relevance)
 * @param minStrength the least strength of a neighbour; others are left out of the list, which is
 *     then shorter
 * @param minScore the least score of a neighbour, in the unit of the method, likewise
 */
public record ClosestRequest(
    int limit,
    ClosestMethod method,
    boolean collapseDuplicates,
    Filter filter,
    boolean explain,
    boolean excludeLinked,
    boolean diverse,
    Strength minStrength,
    float minScore) {
  /** The highest limit. */
  public static final int MOST = 10_000;

  /** The highest limit of a list that is diversified. */
  public static final int MOST_DIVERSE = 1_000;

  /** The ten closest stories by the best method. */
  public static final ClosestRequest DEFAULT =
      new ClosestRequest(
          10, ClosestMethod.DEFAULT, true, Filter.ALL, false, false, false, Strength.WEAK, 0);

  /** Checks the limit. */
  public ClosestRequest {
    int most = diverse ? MOST_DIVERSE : MOST;
    if (limit < 1 || limit > most) {
      throw new IllegalArgumentException("limit must be from 1 to " + most + ", got " + limit);
    }
  }

  /** The same with another limit. */
  public ClosestRequest limit(int limit) {
    return new ClosestRequest(
        limit,
        method,
        collapseDuplicates,
        filter,
        explain,
        excludeLinked,
        diverse,
        minStrength,
        minScore);
  }

  /** The same by another method. */
  public ClosestRequest method(ClosestMethod method) {
    return new ClosestRequest(
        limit,
        method,
        collapseDuplicates,
        filter,
        explain,
        excludeLinked,
        diverse,
        minStrength,
        minScore);
  }

  /** The same with stories collapsed or every brief listed for itself. */
  public ClosestRequest collapseDuplicates(boolean collapseDuplicates) {
    return new ClosestRequest(
        limit,
        method,
        collapseDuplicates,
        filter,
        explain,
        excludeLinked,
        diverse,
        minStrength,
        minScore);
  }

  /** The same with another filter. */
  public ClosestRequest filter(Filter filter) {
    return new ClosestRequest(
        limit,
        method,
        collapseDuplicates,
        filter,
        explain,
        excludeLinked,
        diverse,
        minStrength,
        minScore);
  }

  /** The same with or without explanation. */
  public ClosestRequest explain(boolean explain) {
    return new ClosestRequest(
        limit,
        method,
        collapseDuplicates,
        filter,
        explain,
        excludeLinked,
        diverse,
        minStrength,
        minScore);
  }

  /** The same with or without the briefs already linked. */
  public ClosestRequest excludeLinked(boolean excludeLinked) {
    return new ClosestRequest(
        limit,
        method,
        collapseDuplicates,
        filter,
        explain,
        excludeLinked,
        diverse,
        minStrength,
        minScore);
  }

  /** The same with or without diversification. */
  public ClosestRequest diverse(boolean diverse) {
    return new ClosestRequest(
        limit,
        method,
        collapseDuplicates,
        filter,
        explain,
        excludeLinked,
        diverse,
        minStrength,
        minScore);
  }

  /** The same with another least strength. */
  public ClosestRequest minStrength(Strength minStrength) {
    return new ClosestRequest(
        limit,
        method,
        collapseDuplicates,
        filter,
        explain,
        excludeLinked,
        diverse,
        minStrength,
        minScore);
  }

  /** The same with another least score. */
  public ClosestRequest minScore(float minScore) {
    return new ClosestRequest(
        limit,
        method,
        collapseDuplicates,
        filter,
        explain,
        excludeLinked,
        diverse,
        minStrength,
        minScore);
  }
}
