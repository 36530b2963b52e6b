package dev.briefs.markdown;

/** What a line is in the structure of its document. */
enum LineKind {
  /** Nothing but blanks. */
  BLANK,
  /** Part of a paragraph, a quotation or an indented code block. */
  TEXT,
  /** Part of a heading, the line under it included. */
  HEADING,
  /** A thematic break. */
  RULE,
  /** The first line of a list item. */
  ITEM,
  /** A later line of a list item. */
  CONTINUATION,
  /** Part of a table: its header, its delimiter row or a row. */
  TABLE,
  /** The fence of a code block. */
  FENCE,
  /** Code between fences. */
  CODE,
  /** Part of a block of HTML. */
  HTML,
  /** Part of a comment, a script or another block that no reader sees. */
  HIDDEN,
  /** Part of the front matter, its delimiters included. */
  FRONT_MATTER
}
