package dev.briefs;

/** How a written list names a brief. */
public enum LinkStyle {
  /**
   * As the archive itself links: as its written lists do, else as its texts do; else by path where
   * its files lie in folders, and by id where they do not.
   */
  AUTO,
  /** By its id: {@code [Title](id)}. */
  ID,
  /** By its id with the ending of Markdown files: {@code [Title](id.md)}. */
  ID_MD,
  /** By the path from one file to the other: {@code [Title](../2024/id.md)}. */
  RELATIVE,
  /** As a wiki does: {@code [[id]]}. */
  WIKILINK
}
