package dev.briefs.web.http;

/** Shortens what a request holds, for messages. */
final class Excerpt {
  private static final int LENGTH = 80;

  private Excerpt() {}

  /** The beginning of a text. */
  static String of(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
  }
}
