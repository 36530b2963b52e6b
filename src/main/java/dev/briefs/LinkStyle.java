package dev.briefs;

/** How a written list names a brief. */
public enum LinkStyle {
  /** By its id: {@code [Title](id)}. */
  ID,
  /** By its id with the ending of Markdown files: {@code [Title](id.md)}. */
  ID_MD,
  /** By the path from one file to the other: {@code [Title](../2024/id.md)}. */
  RELATIVE,
  /** As a wiki does: {@code [[id]]}. */
  WIKILINK
}
