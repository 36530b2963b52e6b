package dev.briefs.search.query;

import java.util.List;
import java.util.Optional;

/** What a query asks for, as its text states it; columns count from 1. */
public sealed interface Clause {

  /** A clause that holds no others. */
  sealed interface Leaf extends Clause {
    /** The field that it is about. */
    Optional<SearchField> field();
  }

  /** A clause that holds others. */
  public sealed interface Group extends Clause {
    /** What it holds. */
    List<Clause> clauses();
  }

  /** Words that stand together in the text without a blank: usually one. */
  record Words(int column, Optional<SearchField> field, String text) implements Leaf {}

  /** Words in order, apart by at most so many places in all. */
  record Phrase(int column, Optional<SearchField> field, String text, int slop) implements Leaf {}

  /** Words that begin so. */
  record Prefix(int column, Optional<SearchField> field, String text) implements Leaf {}

  /** Words that are so many letters apart from one. */
  record Fuzzy(int column, Optional<SearchField> field, String text, int edits) implements Leaf {}

  /** Values between two bounds, of which an empty one is open. */
  record Range(
      int column,
      SearchField values,
      String from,
      boolean fromIncluded,
      String to,
      boolean toIncluded)
      implements Leaf {
    @Override
    public Optional<SearchField> field() {
      return Optional.of(values);
    }
  }

  /** Every one of these. */
  record All(List<Clause> clauses) implements Group {}

  /** At least one of these. */
  record Any(List<Clause> clauses) implements Group {}

  /** None of what it holds. */
  record Not(Clause clause) implements Group {
    @Override
    public List<Clause> clauses() {
      return List.of(clause);
    }
  }

  /** What must match for the whole to match. */
  record Required(Clause clause) implements Group {
    @Override
    public List<Clause> clauses() {
      return List.of(clause);
    }
  }

  /**
   * A list without operators: its optional clauses rank, and one must match where none is required.
   */
  record Sequence(List<Clause> clauses) implements Group {}
}
