package dev.briefs.markdown.brief;

import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.LineKind;
import dev.briefs.markdown.outline.ListMarker;
import dev.briefs.markdown.outline.Outline;
import java.util.ArrayList;
import java.util.List;

/**
 * A list item, or a line of text that stands where items are expected.
 *
 * @param line its first line, from 0
 * @param markup its text without bullets, line feeds between its lines
 * @param listed whether it stands in a list
 */
record Item(int line, String markup, boolean listed) {
  private static final int LONGEST_LABEL = 80;

  /** The items and lines of text of a part, in order. */
  static List<Item> of(Outline outline, HeadingSection part) {
    List<Item> items = new ArrayList<>();
    if (!part.behind().isEmpty()) {
      items.add(new Item(part.line(), part.behind(), false));
    }
    int line = part.body();
    while (line < part.end()) {
      int next = line + 1;
      if (outline.kind(line) == LineKind.ITEM) {
        next = endOfItem(outline, next, part.end());
        items.add(new Item(line, markup(outline, line, next), true));
      } else if (outline.kind(line) == LineKind.TEXT || outline.kind(line) == LineKind.LAZY) {
        items.add(new Item(line, outline.lines().content(line), false));
      }
      line = next;
    }
    return items;
  }

  /** Whether it is as short as a keyword or a theme. */
  boolean isShort() {
    return markup.length() <= LONGEST_LABEL && markup.indexOf('\n') < 0;
  }

  private static int endOfItem(Outline outline, int from, int end) {
    int line = from;
    while (line < end && outline.kind(line).continuesItem()) {
      line++;
    }
    return line;
  }

  private static String markup(Outline outline, int from, int to) {
    String first = ListMarker.content(outline.lines(), from);
    if (to == from + 1) {
      return first;
    }
    StringBuilder markup = new StringBuilder(first);
    for (int line = from + 1; line < to; line++) {
      if (outline.kind(line) == LineKind.CONTINUATION) {
        markup.append('\n').append(outline.lines().content(line));
      }
    }
    return markup.toString();
  }
}
