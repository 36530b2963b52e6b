package dev.briefs.cli.text;

import dev.briefs.Snippet;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.terminal.Style;

/** Snippets with their matched words emphasised. */
final class Emphasis {
  private Emphasis() {}

  /** The snippet on one line; what it says itself can not emphasise anything. */
  static String marked(Snippet snippet, Style style) {
    StringBuilder line = new StringBuilder();
    int done = 0;
    for (Snippet.Mark mark : snippet.marks()) {
      line.append(part(snippet, done, mark.start()));
      line.append(style.bold(part(snippet, mark.start(), mark.end())));
      done = mark.end();
    }
    return line.append(part(snippet, done, snippet.text().length())).toString();
  }

  private static String part(Snippet snippet, int start, int end) {
    return Printable.line(snippet.text().substring(start, end));
  }
}
