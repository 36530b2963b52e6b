package dev.briefs.search.query;

/** A piece of a query's text that means something, and the column it begins at, from 1. */
sealed interface Token {
  /** Where it begins, from 1. */
  int column();

  /** Its text, without the signs that tell its kind. */
  String text();

  /** Words between blanks. */
  public record Word(int column, String text) implements Token {}

  /** The beginning of a word. */
  record Prefix(int column, String text) implements Token {}

  /** A word that may be misspelt, by so many letters. */
  record Fuzzy(int column, String text, int edits) implements Token {}

  /** Words between quotes, and how many places they may be apart in all. */
  record Phrase(int column, String text, int slop) implements Token {}

  /** The name of a field, which holds for what follows, and how it is typed. */
  record Field(int column, SearchField field, String text) implements Token {}

  /** A range as typed, and its bounds, of which an empty one is open. */
  record Range(
      int column, String text, String from, boolean fromIncluded, String to, boolean toIncluded)
      implements Token {
    /** The place behind it, from 0. */
    int end() {
      return column - 1 + text.length();
    }
  }

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
