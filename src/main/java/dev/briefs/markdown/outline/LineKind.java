package dev.briefs.markdown.outline;

/** What a line is in the structure of its document. */
public enum LineKind {
  /** Nothing but blanks. */
  BLANK,
  /** Part of a paragraph or a quotation. */
  TEXT,
  /** A line of a list item's paragraph that is not indented as the item is. */
  LAZY,
  /** Part of a heading, the line under it included. */
  HEADING,
  /** Part of a table in HTML. */
  HTML_TABLE,
  /** A field {@code key:: value}. */
  FIELD,
  /** A thematic break. */
  RULE,
  /** The first line of a list item. */
  ITEM,
  /** A later line of a list item. */
  CONTINUATION,
  /** The fence of a code block in a list item. */
  ENCLOSED_FENCE,
  /** Code between fences in a list item. */
  ENCLOSED_CODE,
  /** Part of a table: its header, its delimiter row or a row. */
  TABLE,
  /** The fence of a code block. */
  FENCE,
  /** Code between fences, or indented. */
  CODE,
  /** Part of a block of HTML. */
  HTML,
  /** Part of a comment, a script or another block that no reader sees. */
  HIDDEN,
  /** Part of the front matter, its delimiters included. */
  FRONT_MATTER;

  /** Whether a line has text for its readers. */
  public boolean isText() {
    return switch (this) {
      case TEXT, LAZY, HEADING, ITEM, CONTINUATION, TABLE, HTML -> true;
      default -> false;
    };
  }

  /** Whether a line belongs to an item of a list. */
  public boolean isListed() {
    return switch (this) {
      case ITEM, CONTINUATION, ENCLOSED_FENCE, ENCLOSED_CODE -> true;
      default -> false;
    };
  }

  /** Whether a line belongs to a list item that begins on a line before it. */
  public boolean continuesItem() {
    return this != ITEM && isListed();
  }
}
