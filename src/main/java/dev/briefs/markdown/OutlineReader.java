package dev.briefs.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Reads the outline of one text, line by line. */
final class OutlineReader {
  private static final int CODE_INDENT = 4;

  /** Lines in a list that are indented so far belong to its items. */
  static final int ITEM_INDENT = 2;

  private static final int DEEPEST_LEVEL = 6;

  /** No paragraph is open. */
  private static final int NONE = -1;

  /** A paragraph is open that belongs to a list item, a quotation or a table. */
  private static final int ENCLOSED = -2;

  private final Lines lines;
  private final String text;
  private final LineKind[] kinds;
  private final List<Part> parts = new ArrayList<>();
  private final Fences backticks;
  private final Fences tildes;
  private final HtmlBlocks html;
  private int level;
  private String markup = "";
  private int heading;
  private int body;
  private int paragraph = NONE;
  private boolean list;
  private boolean table;
  private OptionalInt unclosed = OptionalInt.empty();

  OutlineReader(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
    this.kinds = new LineKind[lines.count()];
    this.backticks = new Fences(lines, '`');
    this.tildes = new Fences(lines, '~');
    this.html = new HtmlBlocks(lines);
  }

  Outline read() {
    int line = frontMatter();
    Arrays.fill(kinds, 0, line, LineKind.FRONT_MATTER);
    body = line;
    while (line < lines.count()) {
      line = block(line);
    }
    endPart(lines.count());
    return new Outline(lines, kinds, List.copyOf(parts), unclosed);
  }

  private int frontMatter() {
    if (lines.count() == 0 || !isDelimiter(0, "---")) {
      return 0;
    }
    for (int line = 1; line < lines.count(); line++) {
      if (isDelimiter(line, "---") || isDelimiter(line, "...")) {
        return line + 1;
      }
    }
    return 0;
  }

  private boolean isDelimiter(int line, String delimiter) {
    int end = lines.start(line) + delimiter.length();
    return text.startsWith(delimiter, lines.start(line)) && isBlank(end, lines.end(line));
  }

  /** Reads what starts on a line and returns the line after it. */
  private int block(int line) {
    int at = lines.contentStart(line);
    if (at == lines.end(line)) {
      paragraph = NONE;
      return single(line, LineKind.BLANK);
    }
    int indent = lines.indent(line);
    if (list && indent >= ITEM_INDENT) {
      boolean item = ListMarker.end(text, at, lines.end(line)) > 0;
      return enclosed(line, item ? LineKind.ITEM : LineKind.CONTINUATION);
    }
    return indent >= CODE_INDENT ? text(line, paragraph) : topLevel(line, at);
  }

  private int topLevel(int line, int at) {
    int next =
        switch (text.charAt(at)) {
          case '#' -> atxHeading(line, at);
          case '`' -> fence(line, backticks);
          case '~' -> fence(line, tildes);
          case '<' -> html(line);
          case '=' -> setextHeading(line, at);
          case '-', '*', '_' -> setextOrRule(line, at);
          case '>' -> quotation(line);
          default -> line;
        };
    next = next == line ? item(line, at) : next;
    return next == line ? text(line, paragraph == NONE ? line : paragraph) : next;
  }

  private int setextOrRule(int line, int at) {
    int next = text.charAt(at) == '-' ? setextHeading(line, at) : line;
    return next == line && isRule(at, lines.end(line)) ? closing(line, LineKind.RULE) : next;
  }

  private int atxHeading(int line, int at) {
    int end = lines.end(line);
    int from = at;
    while (from < end && text.charAt(from) == '#') {
      from++;
    }
    if (from - at > DEEPEST_LEVEL || from < end && !Lines.isBlank(text.charAt(from))) {
      return line;
    }
    heading(from - at, headingText(from, end), line, line + 1);
    return closing(line, LineKind.HEADING);
  }

  private String headingText(int from, int end) {
    String heading = text.substring(from, end).strip();
    int bare = heading.length();
    while (bare > 0 && heading.charAt(bare - 1) == '#') {
      bare--;
    }
    boolean closed = bare == 0 || Lines.isBlank(heading.charAt(bare - 1));
    return closed ? heading.substring(0, bare).strip() : heading;
  }

  private int setextHeading(int line, int at) {
    if (paragraph < 0 || !lines.isUnderline(line)) {
      return line;
    }
    String markup = text.substring(lines.start(paragraph), lines.end(line - 1)).strip();
    heading(text.charAt(at) == '=' ? 1 : 2, markup, paragraph, line + 1);
    Arrays.fill(kinds, paragraph, line, LineKind.HEADING);
    return closing(line, LineKind.HEADING);
  }

  private void heading(int level, String markup, int line, int body) {
    endPart(line);
    this.level = level;
    this.markup = markup;
    this.heading = line;
    this.body = body;
  }

  private void endPart(int end) {
    parts.add(Part.of(level, markup, heading, body, end));
  }

  private int fence(int line, Fences fences) {
    int length = fences.opening(line);
    if (length == 0) {
      return line;
    }
    int closer = fences.closer(line + 1, length);
    if (closer < 0) {
      return notClosed(line);
    }
    Arrays.fill(kinds, line + 1, closer, LineKind.CODE);
    kinds[line] = LineKind.FENCE;
    closing(closer, LineKind.FENCE);
    return closer + 1;
  }

  private int html(int line) {
    HtmlBlocks.Kind kind = html.opening(line);
    if (kind == HtmlBlocks.Kind.NONE) {
      return line;
    }
    int closer = html.closer(line, kind);
    if (closer < 0) {
      return notClosed(line);
    }
    Arrays.fill(kinds, line, closer, kind.lineKind());
    return closing(closer, kind.lineKind());
  }

  private int notClosed(int line) {
    unclosed = unclosed.isEmpty() ? OptionalInt.of(line) : unclosed;
    return line;
  }

  private int quotation(int line) {
    list = false;
    return text(line, ENCLOSED);
  }

  private int item(int line, int at) {
    int end = ListMarker.end(text, at, lines.end(line));
    if (end < 0 || isDelimiterRow(line)) {
      return line;
    }
    boolean interrupts = ListMarker.interruptsParagraph(text, at, end, lines.end(line));
    if (paragraph >= 0 && !interrupts) {
      return line;
    }
    list = true;
    return enclosed(line, LineKind.ITEM);
  }

  private int enclosed(int line, LineKind kind) {
    table = false;
    paragraph = ENCLOSED;
    kinds[line] = kind;
    return line + 1;
  }

  private int text(int line, int paragraph) {
    boolean row = table && hasPipe(line);
    if (isDelimiterRow(line)) {
      kinds[line - 1] = LineKind.TABLE;
      row = true;
    }
    this.paragraph = row ? ENCLOSED : paragraph;
    list = false;
    table = row;
    kinds[line] = row ? LineKind.TABLE : LineKind.TEXT;
    return line + 1;
  }

  private boolean isDelimiterRow(int line) {
    return paragraph >= 0
        && kinds[line - 1] == LineKind.TEXT
        && TableRow.isDelimiter(text, lines.contentStart(line), lines.end(line))
        && hasPipe(line - 1);
  }

  private boolean hasPipe(int line) {
    return text.indexOf('|', lines.start(line), lines.end(line)) >= 0;
  }

  private int single(int line, LineKind kind) {
    table = false;
    kinds[line] = kind;
    return line + 1;
  }

  private int closing(int line, LineKind kind) {
    list = false;
    paragraph = NONE;
    return single(line, kind);
  }

  private boolean isRule(int at, int end) {
    char mark = text.charAt(at);
    int marks = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        marks++;
      } else if (!Lines.isBlank(c)) {
        return false;
      }
    }
    return marks >= 3;
  }

  private boolean isBlank(int from, int end) {
    for (int i = from; i < end; i++) {
      if (!Lines.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
