package dev.briefs.search.query;

/** A piece of a query's text that means something, and the column it begins at, from 1. */
sealed interface Token {
  /** Where it begins, from 1. */
  int column();

  /** Words between blanks. */
  public record Word(int column, String text) implements Token {}

  /** The beginning of a word. */
  record Prefix(int column, String text) implements Token {}

  /** A word that may be misspelt, by so many letters. */
  record Fuzzy(int column, String text, int edits) implements Token {}

  /** Words between quotes, and how many places they may be apart in all. */
  record Phrase(int column, String text, int slop) implements Token {}

  /** The name of a field, which holds for what follows. */
  record Field(int column, SearchField field) implements Token {}

  /** The bounds of a range as typed; an empty one is open. */
  record Range(int column, String from, boolean fromIncluded, String to, boolean toIncluded)
      implements Token {}

  /** A sign or word that joins others. */
  record Operator(int column, Kind kind, String text) implements Token {
    /** What it does. */
    public enum Kind {
      AND,
      OR,
      NOT,
      REQUIRED,
      EXCLUDED,
      OPEN,
      CLOSE
    }
  }
}
