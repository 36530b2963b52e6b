package dev.briefs.cli.option;

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
  /** A picture. */
  SVG,
  /** The run format of the Text REtrieval Conference: {@code qid Q0 id rank score briefs}. */
  TREC,
  /** How many there are, alone. */
  COUNT
}
