package dev.briefs.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * One edit of a text: puts items where the list of a section stands; not safe for several threads.
 */
final class SectionEdit {
  /** A definition that no reader sees and that belongs to no list. */
  private static final String END_OF_LIST = "[//]: # (end)";

  private final Outline outline;
  private final Lines lines;
  private final String text;
  private final List<String> items;
  private boolean loose;

  SectionEdit(Outline outline, List<String> items) {
    this.outline = outline;
    this.lines = outline.lines();
    this.text = lines.text();
    this.items = items;
  }

  /** The first lines of the list items of a part. */
  static List<String> items(Outline outline, Part part) {
    List<String> items = new ArrayList<>();
    for (int line = part.body(); line < part.end(); line++) {
      if (outline.kind(line) == LineKind.ITEM) {
        items.add(outline.lines().content(line));
      }
    }
    return items;
  }

  /** The text with a section at its end. */
  String append(String heading) {
    if (items.isEmpty()) {
      return text;
    }
    int last = lines.count() - 1;
    String eol = lineEnding(last);
    StringBuilder edited = new StringBuilder(text);
    if (last >= 0) {
      edited.append(isTerminated(last) ? "" : eol).append(isBlank(last) ? "" : eol);
    }
    edited.append("## ").append(heading).append(eol).append(eol).append(String.join(eol, items));
    return edited.append(last < 0 || isTerminated(last) ? eol : "").toString();
  }

  /**
   * The text with the list of a part replaced, or with a list at the end of a part that has none.
   */
  String replace(Part part) {
    List<String> body = new ArrayList<>();
    boolean placed = false;
    int line = part.body();
    while (line < part.end()) {
      if (!isList(line)) {
        keep(body, line++);
        continue;
      }
      int end = endOfList(line, part.end());
      if (placed || items.isEmpty()) {
        keepApart(body, end, part.end());
      } else {
        place(body, line, end);
      }
      placed = true;
      line = end;
    }
    return placed ? joined(part, "", body) : insert(part, body);
  }

  /** Keeps a line; one that would underline text which followed a list now gone is set apart. */
  private void keep(List<String> body, int line) {
    if (loose && lines.isUnderline(line)) {
      body.add(lineEnding(line));
    }
    loose = loose && outline.kind(line) == LineKind.TEXT;
    body.add(text.substring(lines.start(line), lines.start(line + 1)));
  }

  private void place(List<String> body, int first, int end) {
    String eol = lineEnding(first);
    for (String item : items) {
      body.add(item + eol);
    }
    body.set(
        body.size() - 1, items.getLast() + text.substring(lines.end(end - 1), lines.start(end)));
  }

  /** Leaves a blank line where a list goes, so that what stands around it does not run together. */
  private void keepApart(List<String> body, int next, int end) {
    boolean apart = body.isEmpty() || body.getLast().isBlank() || next == end || isBlank(next);
    if (!apart) {
      body.add(lineEnding(next));
    }
    loose = true;
  }

  private String insert(Part part, List<String> body) {
    if (items.isEmpty()) {
      return text;
    }
    int at = body.size();
    while (at > 0 && body.get(at - 1).isBlank()) {
      at--;
    }
    int last = part.body() + at - 1;
    String eol = lineEnding(last);
    String terminator = isTerminated(last) ? "" : eol;
    if (at > 0) {
      body.set(at - 1, body.get(at - 1) + terminator);
    }
    if (at == body.size()) {
      body.add(eol);
    } else if (!isTerminated(last + 1)) {
      body.set(at, body.get(at) + eol);
    }
    body.addAll(at + 1, items.stream().map(item -> item + eol).toList());
    if (part.end() < lines.count()) {
      separate(body, part.end(), eol);
    }
    return joined(part, at > 0 ? "" : terminator, body);
  }

  /** Keeps a heading out of the list before it. */
  private void separate(List<String> body, int heading, String eol) {
    if (!body.getLast().isBlank()) {
      body.add(eol);
    }
    if (lines.indent(heading) >= OutlineReader.ITEM_INDENT) {
      body.add(END_OF_LIST + eol);
      body.add(eol);
    }
  }

  /**
   * The text with a part's body replaced; a text that did not end in a line ending still does not.
   */
  private String joined(Part part, String afterHeading, List<String> body) {
    StringBuilder edited = new StringBuilder(text.length() + 80 * items.size());
    edited.append(text, 0, lines.start(part.body())).append(afterHeading);
    body.forEach(edited::append);
    edited.append(text, lines.start(part.end()), text.length());
    int end = edited.length();
    while (!isTerminated(lines.count() - 1)
        && end > 0
        && "\r\n".indexOf(edited.charAt(end - 1)) >= 0) {
      end--;
    }
    return edited.substring(0, end);
  }

  private boolean isList(int line) {
    return outline.kind(line) == LineKind.ITEM || outline.kind(line) == LineKind.CONTINUATION;
  }

  private boolean isBlank(int line) {
    return lines.contentStart(line) == lines.end(line);
  }

  private int endOfList(int from, int end) {
    int after = from;
    for (int line = from; line < end && (isList(line) || isBlank(line)); line++) {
      after = isList(line) ? line + 1 : after;
    }
    return after;
  }

  private boolean isTerminated(int line) {
    return lines.end(line) < lines.start(line + 1);
  }

  /** The line ending of a line, or of the nearest before it that has one. */
  private String lineEnding(int line) {
    for (int i = Math.min(line, lines.count() - 1); i >= 0; i--) {
      if (isTerminated(i)) {
        return text.substring(lines.end(i), lines.start(i + 1));
      }
    }
    return "\n";
  }
}
