package dev.briefs.cli.terminal;

/** Emphasis in output for people. */
public enum Style {
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
  public String bold() {
    return bold;
  }

  /** What switches bold type off. */
  String normal() {
    return normal;
  }

  /** The text in bold type. */
  public String bold(String text) {
    return bold + text + normal;
  }
}
