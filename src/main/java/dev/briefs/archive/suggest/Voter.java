package dev.briefs.archive.suggest;

import dev.briefs.Brief;
import dev.briefs.MetadataSuggestions.Supporter;

/**
 * A brief that votes for its values.
 *
 * @param brief the brief
 * @param score how close it is
 */
record Voter(Brief brief, double score) {
  private static final double EXPONENT = 4;

  double weight() {
    return Math.pow(Math.max(0, score), EXPONENT);
  }

  Supporter supporter() {
    return new Supporter(brief.id(), brief.title(), score);
  }
}
