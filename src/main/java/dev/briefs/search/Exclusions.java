package dev.briefs.search;

import java.util.List;

/** Tells whether a query excludes anything. */
final class Exclusions {
  private Exclusions() {}

  /** Whether an exclusion is in a clause, at any depth. */
  static boolean isIn(Clause clause) {
    return switch (clause) {
      case Clause.Not not -> true;
      case Clause.Required(Clause inner) -> isIn(inner);
      case Clause.All(List<Clause> clauses) -> areIn(clauses);
      case Clause.Any(List<Clause> clauses) -> areIn(clauses);
      case Clause.Sequence(List<Clause> clauses) -> areIn(clauses);
      default -> false;
    };
  }

  private static boolean areIn(List<Clause> clauses) {
    return clauses.stream().anyMatch(Exclusions::isIn);
  }
}
