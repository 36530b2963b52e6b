package dev.briefs.markdown.text;

/**
 * The bounds within which a text is read; what lies beyond them is left out of the brief with a
 * warning, and the rest is read all the same.
 */
public final class Limits {
  /** Characters of front matter; larger front matter is not read. */
  public static final int FRONT_MATTER_CHARACTERS = 65_536;

  /** Levels of nesting in front matter; deeper front matter is not read. */
  public static final int FRONT_MATTER_DEPTH = 20;

  /** Characters of a title; the rest is cut. */
  public static final int TITLE_CHARACTERS = 2_000;

  /**
   * Keywords, themes, Closest entries or values of front matter of one brief; the rest is left out.
   */
  public static final int LIST_ITEMS = 10_000;

  /** Columns of a table; cells further right are left out. */
  public static final int TABLE_COLUMNS = 256;

  /** Rows of a table; the rest is left out. */
  public static final int TABLE_ROWS = 100_000;

  /** Warnings of one brief; the last one then says that there are more. */
  public static final int WARNINGS = 1_000;

  private Limits() {}
}
