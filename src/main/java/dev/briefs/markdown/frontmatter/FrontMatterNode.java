package dev.briefs.markdown.frontmatter;

import java.util.List;

/** A value of front matter, however it was written. */
sealed interface FrontMatterNode {
  /**
   * A single value.
   *
   * @param text as written, line feeds and other control characters turned into spaces
   * @param line the line it begins on, from 0
   */
  record Scalar(String text, int line) implements FrontMatterNode {
    /** A value whose text becomes one line; an absent value is empty. */
    static Scalar of(String text, int line) {
      StringBuilder oneLine = new StringBuilder(text.length());
      text.chars().forEach(c -> oneLine.append(Character.isISOControl(c) ? ' ' : (char) c));
      return new Scalar(oneLine.toString(), line);
    }
  }

  /** A list. */
  record Items(List<FrontMatterNode> items) implements FrontMatterNode {}

  /** A mapping, its keys in the order of the file. */
  record Mapping(List<Entry> entries) implements FrontMatterNode {}

  /**
   * An entry of a mapping.
   *
   * @param key as written
   * @param line the line of the key, from 0
   */
  record Entry(String key, int line, FrontMatterNode value) {}
}
