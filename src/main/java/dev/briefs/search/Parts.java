package dev.briefs.search;

import java.util.List;
import java.util.stream.Stream;

/** Takes clauses apart. */
final class Parts {
  private Parts() {}

  /** The parts of a clause that hold no others and are not excluded. */
  static Stream<Clause> of(Clause clause) {
    return switch (clause) {
      case Clause.Not not -> Stream.empty();
      case Clause.Required(Clause inner) -> of(inner);
      case Clause.All(List<Clause> clauses) -> clauses.stream().flatMap(Parts::of);
      case Clause.Any(List<Clause> clauses) -> clauses.stream().flatMap(Parts::of);
      case Clause.Sequence(List<Clause> clauses) -> clauses.stream().flatMap(Parts::of);
      case Clause.Words words -> Stream.of(words);
      case Clause.Phrase phrase -> Stream.of(phrase);
      case Clause.Prefix prefix -> Stream.of(prefix);
      case Clause.Fuzzy fuzzy -> Stream.of(fuzzy);
      case Clause.Range range -> Stream.empty();
    };
  }
}
