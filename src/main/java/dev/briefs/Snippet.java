package dev.briefs;

import java.util.List;

/**
 * A passage of a brief and where the query's words stand in it.
 *
 * @param text the passage
 * @param marks the matched words, in order, not overlapping
 */
public record Snippet(String text, List<Mark> marks) {
  /** No passage. */
  public static final Snippet NONE = new Snippet("", List.of());

  /**
   * A matched stretch of a text.
   *
   * @param start the first character, from 0
   * @param end behind the last character
   */
  public record Mark(int start, int end) {}

  /** Copies the list. */
  public Snippet {
    marks = List.copyOf(marks);
  }

  /** The text with each matched word between the two strings. */
  public String marked(String before, String after) {
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Mark mark : marks) {
      marked.append(text, done, mark.start()).append(before);
      marked.append(text, mark.start(), mark.end()).append(after);
      done = mark.end();
    }
    return marked.append(text, done, text.length()).toString();
  }
}
