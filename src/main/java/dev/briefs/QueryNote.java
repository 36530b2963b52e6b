package dev.briefs;

/**
 * What of a query's text could not be a query, and is read as text.
 *
 * @param column where it begins, from 1
 * @param message what is wrong, and how it is read
 */
public record QueryNote(int column, String message) {
  /** The note as one text for people: the column, then the message. */
  public String text() {
    return "column " + column + ": " + message;
  }
}
