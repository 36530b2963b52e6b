package dev.briefs.markdown.brief;

import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.LineKind;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Lines;

/** The line {@code __[External link](URL)__} in the head of a brief. */
final class LinkLine {
  private static final String LABEL = "[external link](";

  private LinkLine() {}

  /** The first such line of a part, or -1. */
  static int find(Outline outline, HeadingSection part) {
    for (int line = part.body(); line < part.end(); line++) {
      if (outline.kind(line) == LineKind.TEXT && isLinkLine(outline.lines(), line)) {
        return line;
      }
    }
    return -1;
  }

  /** The address on such a line as written, empty when there is none. */
  static String target(String line) {
    int from = line.indexOf('(') + 1;
    int end = line.lastIndexOf(')');
    String target = line.substring(from, end < from ? line.length() : end).strip();
    boolean angled = target.length() > 1 && target.startsWith("<") && target.endsWith(">");
    return angled ? target.substring(1, target.length() - 1) : target;
  }

  private static boolean isLinkLine(Lines lines, int line) {
    String text = lines.text();
    int at = lines.contentStart(line);
    while (at < lines.end(line) && (text.charAt(at) == '_' || text.charAt(at) == '*')) {
      at++;
    }
    return text.regionMatches(true, at, LABEL, 0, LABEL.length());
  }
}
