package dev.briefs.cli;

/** Emphasis in output for people. */
enum Style {
  /** No emphasis. */
  PLAIN("", ""),
  /** Bold type by ANSI escape sequences (ECMA-48). */
  ANSI("\u001B[1m", "\u001B[22m");

  private final String bold;
  private final String normal;

  Style(String bold, String normal) {
    this.bold = bold;
    this.normal = normal;
  }

  /** What switches bold type on. */
  String bold() {
    return bold;
  }

  /** What switches bold type off. */
  String normal() {
    return normal;
  }

  /** The text in bold type. */
  String bold(String text) {
    return bold + text + normal;
  }
}
