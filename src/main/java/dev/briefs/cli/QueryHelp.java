package dev.briefs.cli;

/** The query language in short, for the help text. */
final class QueryHelp {
  static final String[] LINES = {
    "",
    "Queries:",
    "  carbon capture              either word, both preferred",
    "  \"carbon capture\"            the words side by side",
    "  +carbon -capture            must have, must not have",
    "  (carbon OR methane) AND tax",
    "  regul*  regulaton~          beginning of a word; nearly this word",
    "  title:carbon  theme:\"AI regulation\"  host:example.org  issue:20240218",
    "  date:2024  date:[2024-01 TO 2024-06]"
  };

  private QueryHelp() {}
}
