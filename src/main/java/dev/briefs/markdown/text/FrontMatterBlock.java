package dev.briefs.markdown.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the front matter of a text stands.
 *
 * @param form how it is written
 * @param from the first of its lines, delimiters left out
 * @param to the line after the last of them
 * @param end the first line of the body
 */
public record FrontMatterBlock(Form form, int from, int to, int end) {
  /** How front matter is written. */
  public enum Form {
    /** None. */
    NONE,
    /** YAML between lines of hyphens. */
    YAML,
    /** TOML between lines of plus signs. */
    TOML,
    /** A JSON object. */
    JSON,
    /** Lines {@code Key: value} up to a blank one. */
    LINES
  }

  private static final FrontMatterBlock NONE = new FrontMatterBlock(Form.NONE, 0, 0, 0);

  private static final int LONGEST_KEY = 40;

  private static final Pattern FIELD =
      Pattern.compile("(\\p{L}[\\p{L}\\p{N}_ -]{0," + LONGEST_KEY + "}):(?:[ \\t]+\\S.*|[ \\t]*)");

  /** Keys that text lines begin with less often than metadata. */
  private static final Set<String> OPENING_KEYS =
      Set.of(
          "title",
          "date",
          "slug",
          "author",
          "authors",
          "tags",
          "category",
          "subtitle",
          "status",
          "modified",
          "published",
          "created",
          "lang",
          "keywords",
          "summary",
          "layout");

  /** The block that opens a text. */
  public static FrontMatterBlock of(Lines lines) {
    if (lines.count() == 0) {
      return NONE;
    }
    if (lines.isDelimiter(0, "---")) {
      return delimited(lines, Form.YAML, "---", "...");
    }
    if (lines.isDelimiter(0, "+++")) {
      return delimited(lines, Form.TOML, "+++", "+++");
    }
    return lines.text().startsWith("{", lines.start(0)) ? json(lines) : fields(lines);
  }

  private static FrontMatterBlock delimited(Lines lines, Form form, String end, String other) {
    for (int line = 1; line < lines.count(); line++) {
      if (lines.isDelimiter(line, end) || lines.isDelimiter(line, other)) {
        return new FrontMatterBlock(form, 1, line, line + 1);
      }
    }
    return NONE;
  }

  private static FrontMatterBlock json(Lines lines) {
    String text = lines.text();
    int open = lines.start(0);
    int first = open + 1;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    int close = first < text.length() && text.charAt(first) == '"' ? closingBrace(text, open) : -1;
    int line = close < 0 ? 0 : lines.lineAt(close, 0);
    boolean alone = close >= 0 && text.substring(close + 1, lines.end(line)).isBlank();
    return alone ? new FrontMatterBlock(Form.JSON, 0, line + 1, line + 1) : NONE;
  }

  private static int closingBrace(String text, int open) {
    int depth = 0;
    boolean quoted = false;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == '\\') {
        i++;
      } else if (!quoted) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static FrontMatterBlock fields(Lines lines) {
    int line = 0;
    while (line < lines.count() && isField(lines, line)) {
      line++;
    }
    boolean ends =
        line == lines.count()
            || lines.content(line).isEmpty()
            || line > 1 && (lines.isDelimiter(line, "---") || lines.isDelimiter(line, "..."));
    boolean several = line > 1 || line == 1 && key(lines.content(0)).equals("title");
    if (!ends || !several || !OPENING_KEYS.contains(key(lines.content(0)))) {
      return NONE;
    }
    return new FrontMatterBlock(Form.LINES, 0, line, Math.min(line + 1, lines.count()));
  }

  private static boolean isField(Lines lines, int line) {
    boolean continued = line > 0 && lines.indent(line) > 0 && !lines.content(line).isEmpty();
    return continued || FIELD.matcher(lines.content(line)).matches();
  }

  private static String key(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }
}
