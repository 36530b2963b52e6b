package dev.briefs.search.compile;

import dev.briefs.search.query.Clause;
import dev.briefs.search.score.Scope;

/** Tells whether briefs or rows have what a clause asks for. */
final class Placement {
  private Placement() {}

  /** Whether every part of a clause has a field of the scope; exclusions are of neither. */
  static boolean isWhollyIn(Scope scope, Clause clause) {
    if (clause instanceof Clause.Leaf leaf) {
      return leaf.field().filter(scope::has).isPresent();
    }
    return clause instanceof Clause.Group group
        && !(clause instanceof Clause.Not)
        && !group.clauses().isEmpty()
        && group.clauses().stream().allMatch(each -> isWhollyIn(scope, each));
  }
}
