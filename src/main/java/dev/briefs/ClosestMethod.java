package dev.briefs;

/** A way to measure how close two briefs are. */
public enum ClosestMethod {
  /** Cosine of term vectors, each smoothed by those of its nearest neighbours; from 0 to 1. */
  SMOOTHED,
  /** Cosine of weighted term vectors; from 0 to 1. */
  COSINE,
  /** BM25 score of a query made of the brief's most telling terms; 0 or more, without bound. */
  BM25;

  /** The best method for most archives. */
  public static final ClosestMethod DEFAULT = SMOOTHED;
}
