package dev.briefs.index.document;

import dev.briefs.index.analysis.TitleKey;

/** The names of the fields of the index, each analysed as {@link Analyzers} says. */
public final class Fields {
  /** The brief's id, exact; on its own document, not on those of its rows. */
  public static final String ID = "id";

  /** Other names for the brief, exact. */
  public static final String ALIAS = "alias";

  /** What a document stands for: {@link #KIND_BRIEF} or {@link #KIND_ROW}. */
  public static final String KIND = "kind";

  /** The kind of a brief's own document. */
  public static final String KIND_BRIEF = "brief";

  /** The kind of a row of a brief's tables; its document stands before the brief's. */
  public static final String KIND_ROW = "row";

  /** The title, analysed. */
  public static final String TITLE = "title";

  /** The summary, analysed. */
  public static final String SUMMARY = "summary";

  /** The keywords, analysed. */
  public static final String KEYWORD_TEXT = "keywords";

  /** The themes, analysed. */
  public static final String THEME_TEXT = "themes";

  /** The rows of the Signals tables, analysed. */
  public static final String SIGNAL_TEXT = "signals";

  /** The other tables and sections, analysed. */
  public static final String BODY = "body";

  /** The title reduced to a {@link TitleKey}, exact. */
  public static final String TITLE_KEY = "title_key";

  /** The id of a row's brief, exact, and as doc values. */
  public static final String ROW_OF = "row_of";

  /** The place of a row among all rows of its brief, from 0: doc values. */
  public static final String ROW_NUMBER = "row_number";

  /** The name of a row's table, exact. */
  public static final String ROW_TABLE = "row_table";

  /** What a row is about, analysed. */
  public static final String ROW_NAME = "row_name";

  /** A row's description, analysed. */
  public static final String ROW_DESCRIPTION = "row_description";

  /** What a row says will change, analysed. */
  public static final String ROW_CHANGE = "row_change";

  /** A row's view ten years ahead, analysed. */
  public static final String ROW_HORIZON = "row_horizon";

  /** A row's driving force, analysed. */
  public static final String ROW_DRIVER = "row_driver";

  /** A row's other columns, analysed. */
  public static final String ROW_TEXT = "row_text";

  /** A row's relevancy: points and doc values. */
  public static final String ROW_RELEVANCY = "row_relevancy";

  /** The names of the rows of the Signals tables: doc values. */
  public static final String SIGNAL_NAME = "signal_name";

  /** The names of the rows of the Technologies tables: doc values. */
  public static final String TECHNOLOGY_NAME = "technology_name";

  /** Keywords, exact and case-folded. */
  public static final String KEYWORD = "keyword";

  /** Themes, exact and case-folded. */
  public static final String THEME = "theme";

  /** The category, exact and case-folded. */
  public static final String CATEGORY = "category";

  /** The type, exact and case-folded. */
  public static final String TYPE = "type";

  /** The first part of the language's tag, exact. */
  public static final String LANGUAGE = "language";

  /** The host of the external link, exact. */
  public static final String HOST = "host";

  /** The issue's name, exact and case-folded. */
  public static final String ISSUE = "issue";

  /** The canonical external link, exact. */
  public static final String LINK = "link";

  /** The date as days since 1970-01-01: points and doc values. */
  public static final String DATE = "date";

  /** The title case-folded for sorting: doc values. */
  public static final String TITLE_SORT = "title_sort";

  /** The terms that similarity is computed from: frequencies and a term vector. */
  public static final String PROFILE = "profile";

  /** The whole brief, stored. */
  public static final String BRIEF = "brief";

  /** The {@link Standing} of a brief in lower case, exact; absent for published ones. */
  public static final String STANDING = "standing";

  /** The file as {@code FOLDER:RELATIVE-PATH}: doc values. */
  public static final String SOURCE = "source";

  /** The file's time of last modification in nanoseconds since 1970-01-01: doc values. */
  public static final String MODIFIED = "modified";

  /** The file's size in bytes: doc values. */
  public static final String SIZE = "size";

  /** A number that most likely changes with the file's content: doc values. */
  public static final String STAMP = "stamp";

  private Fields() {}
}
