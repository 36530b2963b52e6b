package dev.briefs.cli;

/** How results are written. */
enum Format {
  /** For people. */
  TEXT,
  /** One JSON document. */
  JSON,
  /** One JSON object a line. */
  NDJSON,
  /** The run format of the Text REtrieval Conference: {@code qid Q0 id rank score briefs}. */
  TREC
}
