package dev.briefs.markdown;

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
  /** The items and lines of text of a part, in order. */
  static List<Item> of(Outline outline, Part part) {
    List<Item> items = new ArrayList<>();
    int line = part.body();
    while (line < part.end()) {
      int next = line + 1;
      if (outline.kind(line) == LineKind.ITEM) {
        next = endOfItem(outline, next, part.end());
        items.add(new Item(line, markup(outline, line, next), true));
      } else if (outline.kind(line) == LineKind.TEXT) {
        items.add(new Item(line, outline.lines().content(line), false));
      }
      line = next;
    }
    return items;
  }

  /** The text of the item that begins on a line, its bullets left out. */
  static String firstLine(Lines lines, int line) {
    String text = lines.text();
    int end = lines.end(line);
    int from = lines.contentStart(line);
    int after = ListMarker.end(text, from, end);
    while (after >= 0) {
      from = skipBlanks(text, after, end);
      after = ListMarker.end(text, from, end);
    }
    return withoutBox(text.substring(from, end).strip());
  }

  private static int endOfItem(Outline outline, int from, int end) {
    int line = from;
    while (line < end && outline.kind(line) == LineKind.CONTINUATION) {
      line++;
    }
    return line;
  }

  private static String markup(Outline outline, int from, int to) {
    String first = firstLine(outline.lines(), from);
    if (to == from + 1) {
      return first;
    }
    StringBuilder markup = new StringBuilder(first);
    for (int line = from + 1; line < to; line++) {
      markup.append('\n').append(outline.lines().content(line));
    }
    return markup.toString();
  }

  private static int skipBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && Lines.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static String withoutBox(String item) {
    boolean box =
        item.length() > 4
            && item.charAt(0) == '['
            && " xX".indexOf(item.charAt(1)) >= 0
            && item.startsWith("] ", 2);
    return box ? item.substring(4).strip() : item;
  }
}
