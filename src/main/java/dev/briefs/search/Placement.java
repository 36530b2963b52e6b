package dev.briefs.search;

import java.util.List;
import java.util.Optional;

/** Tells whether briefs or rows have what a clause asks for. */
final class Placement {
  private Placement() {}

  /** Whether every part of a clause has a field of the scope; exclusions are of neither. */
  static boolean isWhollyIn(Scope scope, Clause clause) {
    return switch (clause) {
      case Clause.Words words -> isIn(scope, words.field());
      case Clause.Phrase phrase -> isIn(scope, phrase.field());
      case Clause.Prefix prefix -> isIn(scope, prefix.field());
      case Clause.Fuzzy fuzzy -> isIn(scope, fuzzy.field());
      case Clause.Range range -> scope.has(range.field());
      case Clause.All(List<Clause> clauses) -> areIn(scope, clauses);
      case Clause.Any(List<Clause> clauses) -> areIn(scope, clauses);
      case Clause.Sequence(List<Clause> clauses) -> areIn(scope, clauses);
      case Clause.Required(Clause inner) -> isWhollyIn(scope, inner);
      case Clause.Not not -> false;
    };
  }

  private static boolean areIn(Scope scope, List<Clause> clauses) {
    return !clauses.isEmpty() && clauses.stream().allMatch(each -> isWhollyIn(scope, each));
  }

  private static boolean isIn(Scope scope, Optional<SearchField> field) {
    return field.isPresent() && scope.has(field.get());
  }
}
