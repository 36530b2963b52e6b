package dev.briefs.markdown.edit;

import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.LineKind;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.outline.OutlineReader;
import dev.briefs.markdown.text.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * One edit of a text: puts items where the list of a section stands; not safe for several threads.
 */
public final class ListEditor {
  /** A definition that no reader sees and that belongs to no list. */
  private static final String END_OF_LIST = "[//]: # (end)";

  private final Outline outline;
  private final Lines lines;
  private final String text;
  private final List<String> items;
  private boolean loose;
  private boolean open;

  public ListEditor(Outline outline, List<String> items) {
    this.outline = outline;
    this.lines = outline.lines();
    this.text = lines.text();
    this.items = items;
  }

  /** The first lines of the list items of a part. */
  public static List<String> items(Outline outline, HeadingSection part) {
    List<String> items = new ArrayList<>();
    for (int line = part.body(); line < part.end(); line++) {
      if (outline.kind(line) == LineKind.ITEM) {
        items.add(outline.lines().content(line));
      }
    }
    return items;
  }

  /** The text with a section at its end. */
  public String append(String heading) {
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
  public String replace(HeadingSection part) {
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
    if (placed && part.end() < lines.count()) {
      keepOut(body, part.end());
    }
    return placed ? joined(part, "", body) : insert(part, body);
  }

  /** Keeps a line; one that would underline text which followed a list now gone is set apart. */
  private void keep(List<String> body, int line) {
    if (loose && lines.isUnderline(line)) {
      body.add(lineEnding(line));
    }
    loose = loose && isText(line);
    keepOut(body, line);
    body.add(text.substring(lines.start(line), lines.start(line + 1)));
  }

  /** Keeps a line that was no part of the list before it from becoming one. */
  private void keepOut(List<String> body, int line) {
    if (!open || isBlank(line)) {
      return;
    }
    boolean apart = !body.isEmpty() && body.getLast().isBlank();
    boolean indented = lines.indent(line) >= OutlineReader.ITEM_INDENT;
    if (indented) {
      endList(body, lineEnding(line));
    } else if (!apart && runsOn(line)) {
      body.add(lineEnding(line));
    }
    open = !indented && outline.kind(line) == LineKind.LAZY;
  }

  /** Whether a line would go on the paragraph of an item above it. */
  private boolean runsOn(int line) {
    return switch (outline.kind(line)) {
      case TEXT, TABLE, HTML, HIDDEN -> true;
      case HEADING -> !text.startsWith("#", lines.contentStart(line));
      default -> false;
    };
  }

  private static void endList(List<String> body, String eol) {
    if (!body.getLast().isBlank()) {
      body.add(eol);
    }
    body.add(END_OF_LIST + eol);
    body.add(eol);
  }

  private void place(List<String> body, int first, int end) {
    open = true;
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

  private String insert(HeadingSection part, List<String> body) {
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
    if (lines.indent(heading) >= OutlineReader.ITEM_INDENT) {
      endList(body, eol);
    } else if (!body.getLast().isBlank()) {
      body.add(eol);
    }
  }

  /**
   * The text with a part's body replaced; a text that did not end in a line ending still does not.
   */
  private String joined(HeadingSection part, String afterHeading, List<String> body) {
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
    return outline.kind(line).isListed();
  }

  private boolean isText(int line) {
    return outline.kind(line) == LineKind.TEXT || outline.kind(line) == LineKind.LAZY;
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
