package dev.briefs.search;

/** Tells whether a query excludes anything. */
final class Exclusions {
  private Exclusions() {}

  /** Whether an exclusion is in a clause, at any depth. */
  static boolean isIn(Clause clause) {
    return clause instanceof Clause.Not
        || clause instanceof Clause.Group group
            && group.clauses().stream().anyMatch(Exclusions::isIn);
  }
}
