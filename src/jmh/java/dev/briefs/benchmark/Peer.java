package dev.briefs.benchmark;

/** The names of what stands beside this project. */
final class Peer {
  /** An IndexWriter fed ready strings. */
  static final String LUCENE = "bare Lucene";

  /** The same query given to an IndexSearcher. */
  static final String QUERY = "the same Lucene query";

  /** The same, counting all matches, as a search does. */
  static final String COUNTING_QUERY = "the same Lucene query, counting";

  /** Lucene's MoreLikeThis. */
  static final String MORE_LIKE_THIS = "MoreLikeThis";

  /** The full-text index of SQLite with its BM25. */
  static final String SQLITE = "SQLite FTS5";

  /** The files themselves. */
  static final String MARKDOWN = "Markdown files";

  /** A look at the times of all files. */
  static final String FIND = "find -newer";

  /** The start of a Java machine. */
  static final String JAVA = "java -version";

  /** The same sync with no change. */
  static final String NO_CHANGE = "no file changed";

  /** ripgrep over the files. */
  static final String RIPGREP = "rg";

  /** Recoll's search. */
  static final String RECOLL = "recollq";

  /** Recoll's indexer. */
  static final String RECOLL_INDEX = "recollindex";

  /** The search of the npm package {@code @tobilu/qmd}. */
  static final String QMD = "qmd";

  private Peer() {}
}
