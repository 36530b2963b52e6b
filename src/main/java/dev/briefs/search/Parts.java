package dev.briefs.search;

import java.util.stream.Stream;

/** Takes clauses apart. */
final class Parts {
  private Parts() {}

  /** The parts of a clause that hold no others and are not excluded. */
  static Stream<Clause.Leaf> of(Clause clause) {
    if (clause instanceof Clause.Leaf leaf) {
      return Stream.of(leaf);
    }
    return clause instanceof Clause.Group group && !(clause instanceof Clause.Not)
        ? group.clauses().stream().flatMap(Parts::of)
        : Stream.empty();
  }
}
