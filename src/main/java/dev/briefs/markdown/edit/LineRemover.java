package dev.briefs.markdown.edit;

import dev.briefs.markdown.outline.LineKind;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Lines;
import java.util.Set;

/** The editor that takes rows out of tables and items out of lists. */
public final class LineRemover {
  private LineRemover() {}

  /**
   * The text without the rows and items that begin on some lines; all else stays as it is, and a
   * text that did not end in a line ending still does not.
   *
   * @param lines from 1
   * @throws IllegalArgumentException if on one of the lines there is no row and begins no item
   */
  public static String remove(String text, Set<Integer> lines) {
    Outline outline = Outline.of(text);
    lines.forEach(line -> requireRemovable(outline, line));
    Lines all = outline.lines();
    StringBuilder left = new StringBuilder(text.length()).append(text, 0, all.start(0));
    int line = 0;
    while (line < all.count()) {
      int next = line + 1;
      if (lines.contains(next)) {
        next = endOfItem(outline, next);
      } else {
        left.append(text, all.start(line), all.start(next));
      }
      line = next;
    }
    return text.endsWith("\n") || text.endsWith("\r") ? left.toString() : withoutLineEnds(left);
  }

  private static void requireRemovable(Outline outline, int line) {
    boolean inside = line >= 1 && line <= outline.lines().count();
    LineKind kind = inside ? outline.kind(line - 1) : LineKind.BLANK;
    if (kind != LineKind.TABLE && kind != LineKind.ITEM) {
      throw new IllegalArgumentException("line " + line + " is no row of a table and no item");
    }
  }

  private static int endOfItem(Outline outline, int from) {
    int line = from;
    while (line < outline.lines().count() && outline.kind(line).continuesItem()) {
      line++;
    }
    return line;
  }

  private static String withoutLineEnds(StringBuilder text) {
    int end = text.length();
    while (end > 0 && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
