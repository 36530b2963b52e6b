package dev.briefs.markdown.outline;

import dev.briefs.markdown.text.Lines;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Marks the lines that dialects of Markdown give a meaning of their own: comments between {@code
 * %%}, code between tags of a template, attributes of a block, and fields {@code key:: value}.
 */
final class DialectLines {
  private static final int LONGEST_TABLE = 5_000;
  private static final String COMMENT = "%%";
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{:[^{}]{0,500}}");
  private static final Pattern FIELD =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}_ -]{0,40}::(?:[ \\t].*)?");
  private static final Pattern OPENING =
      Pattern.compile("\\{(?:%-?|\\{[<%])\\s*+(highlight|comment|raw)\\b[^}]*+}+");

  private final Lines lines;
  private final LineKind[] kinds;

  private DialectLines(Lines lines, LineKind[] kinds) {
    this.lines = lines;
    this.kinds = kinds;
  }

  /** Marks the lines of a text. */
  static void mark(Lines lines, LineKind[] kinds) {
    String text = lines.text();
    DialectLines dialect = new DialectLines(lines, kinds);
    if (text.contains(COMMENT)) {
      dialect.comments();
    }
    if (text.contains("{%") || text.contains("{{")) {
      dialect.templates();
    }
    if (text.contains("<t") || text.contains("<T")) {
      dialect.tables();
    }
    if (text.contains("::") || text.contains("{:")) {
      dialect.fields();
    }
  }

  /** Hides what stands between a line that opens a comment and the next that closes it. */
  private void comments() {
    int line = 0;
    while (line < kinds.length) {
      int end = opensComment(line) ? endOfComment(line + 1) : -1;
      if (end >= 0) {
        Arrays.fill(kinds, line, end + 1, LineKind.HIDDEN);
      }
      line = Math.max(line, end) + 1;
    }
  }

  private boolean opensComment(int line) {
    String content = kinds[line] == LineKind.TEXT ? lines.content(line) : "";
    return content.startsWith(COMMENT) && content.indexOf(COMMENT, 2) < 0;
  }

  private int endOfComment(int from) {
    for (int line = from; line < kinds.length; line++) {
      if (kinds[line] != LineKind.CODE && lines.content(line).endsWith(COMMENT)) {
        return line;
      }
    }
    return -1;
  }

  private void templates() {
    int line = 0;
    while (line < kinds.length) {
      int end = template(line);
      line = Math.max(line, end) + 1;
    }
  }

  private int template(int line) {
    String content = kinds[line] == LineKind.TEXT ? lines.content(line) : "";
    var opening = OPENING.matcher(content.startsWith("{") ? content : "");
    if (!opening.matches()) {
      return -1;
    }
    int end = line + 1;
    while (end < kinds.length && !closes(end, opening.group(1))) {
      end++;
    }
    if (end == kinds.length) {
      return -1;
    }
    boolean comment = opening.group(1).equals("comment");
    if (!opening.group(1).equals("raw")) {
      Arrays.fill(kinds, line + 1, end, comment ? LineKind.HIDDEN : LineKind.CODE);
    }
    kinds[line] = LineKind.FENCE;
    kinds[end] = LineKind.FENCE;
    return end;
  }

  private boolean closes(int line, String tag) {
    String content = lines.content(line);
    return content.startsWith("{")
        && (content.contains("end" + tag)
            || content.contains("/" + tag)
            || content.contains("/ " + tag));
  }

  /** Marks what stands between the tags of a table in HTML, blank lines and indented ones too. */
  private void tables() {
    int line = 0;
    while (line < kinds.length) {
      int end = kinds[line] == LineKind.HTML && has(line, "<table") ? endOfTable(line) : -1;
      if (end >= 0) {
        Arrays.fill(kinds, line, end + 1, LineKind.HTML_TABLE);
      }
      line = Math.max(line, end) + 1;
    }
  }

  private int endOfTable(int from) {
    int last = Math.min(kinds.length, from + LONGEST_TABLE);
    for (int line = from; line < last && kinds[line] != LineKind.HEADING; line++) {
      if (has(line, "</table")) {
        return line;
      }
    }
    return -1;
  }

  private boolean has(int line, String tag) {
    return lines.content(line).toLowerCase(Locale.ROOT).contains(tag);
  }

  private void fields() {
    for (int line = 0; line < kinds.length; line++) {
      if (kinds[line] == LineKind.TEXT) {
        kinds[line] = kind(lines.content(line));
      }
    }
  }

  private static LineKind kind(String content) {
    if (content.startsWith("{:")) {
      return ATTRIBUTES.matcher(content).matches() ? LineKind.HIDDEN : LineKind.TEXT;
    }
    int mark = content.indexOf("::");
    return mark > 0 && mark < 42 && FIELD.matcher(content).matches()
        ? LineKind.FIELD
        : LineKind.TEXT;
  }
}
