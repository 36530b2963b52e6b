package dev.briefs.search;

import java.util.List;
import java.util.Optional;

/** What a query asks for, as its text states it; columns count from 1. */
sealed interface Clause {

  /** Words that stand together in the text without a blank: usually one. */
  record Words(int column, Optional<SearchField> field, String text) implements Clause {}

  /** Words in order, apart by at most so many places in all. */
  record Phrase(int column, Optional<SearchField> field, String text, int slop) implements Clause {}

  /** Words that begin so. */
  record Prefix(int column, Optional<SearchField> field, String text) implements Clause {}

  /** Words that are so many letters apart from one. */
  record Fuzzy(int column, Optional<SearchField> field, String text, int edits) implements Clause {}

  /** Values between two bounds, of which an empty one is open. */
  record Range(
      int column,
      SearchField field,
      String from,
      boolean fromIncluded,
      String to,
      boolean toIncluded)
      implements Clause {}

  /** Every one of these. */
  record All(List<Clause> clauses) implements Clause {}

  /** At least one of these. */
  record Any(List<Clause> clauses) implements Clause {}

  /** None of what it holds. */
  record Not(Clause clause) implements Clause {}

  /** What must match for the whole to match. */
  record Required(Clause clause) implements Clause {}

  /**
   * A list without operators: its optional clauses rank, and one must match where none is required.
   */
  record Sequence(List<Clause> clauses) implements Clause {}
}
