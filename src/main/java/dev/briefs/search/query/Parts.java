package dev.briefs.search.query;

import java.util.stream.Stream;

/** Takes clauses apart. */
public final class Parts {
  private Parts() {}

  /** The parts of a clause that hold no others and are not excluded. */
  public static Stream<Clause.Leaf> of(Clause clause) {
    if (clause instanceof Clause.Leaf leaf) {
      return Stream.of(leaf);
    }
    return clause instanceof Clause.Group group && !(clause instanceof Clause.Not)
        ? group.clauses().stream().flatMap(Parts::of)
        : Stream.empty();
  }
}
