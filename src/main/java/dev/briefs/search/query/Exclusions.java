package dev.briefs.search.query;

/** Tells whether a query excludes anything. */
public final class Exclusions {
  private Exclusions() {}

  /** Whether an exclusion is in a clause, at any depth. */
  public static boolean isIn(Clause clause) {
    return clause instanceof Clause.Not
        || clause instanceof Clause.Group group
            && group.clauses().stream().anyMatch(Exclusions::isIn);
  }
}
