package dev.briefs.cli.option;

import java.util.List;

/** How results are written. */
public enum Format {
  /** For people. */
  TEXT,
  /** One JSON document. */
  JSON,
  /** One JSON object a line. */
  NDJSON,
  /** Comma-separated values with a header. */
  CSV,
  /** Markdown. */
  MARKDOWN,
  /** An Atom feed. */
  ATOM,
  /** An outline in OPML. */
  OPML,
  /** The Static Analysis Results Interchange Format. */
  SARIF,
  /** A picture. */
  SVG,
  /** The run format of the Text REtrieval Conference: {@code qid Q0 id rank score briefs}. */
  TREC,
  /** How many there are, alone. */
  COUNT;

  /** The formats of most commands. */
  public static final List<Format> USUAL = List.of(TEXT, JSON, NDJSON, CSV, MARKDOWN);
}
