package dev.briefs.markdown.frontmatter;

import dev.briefs.markdown.frontmatter.FrontMatterNode.Entry;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Items;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Mapping;
import dev.briefs.markdown.frontmatter.FrontMatterNode.Scalar;
import dev.briefs.markdown.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads front matter line by line: {@code key: value} or {@code key = value}, items of lists below
 * their key, and indented lines that go on a value. Whatever else stands there is passed over.
 */
final class LineReader {
  private static final int LONGEST_KEY = 60;

  private static final Pattern FIELD =
      Pattern.compile(
          "[\"']?([\\p{L}_][\\p{L}\\p{N}_. -]{0," + LONGEST_KEY + "}?)[\"']?\\s*+(?::(?!:)|=)(.*)",
          Pattern.DOTALL);

  private final Lines lines;
  private final List<Entry> entries = new ArrayList<>();
  private String key = "";
  private int keyLine;
  private final List<FrontMatterNode> values = new ArrayList<>();

  private LineReader(Lines lines) {
    this.lines = lines;
  }

  /** The fields that the lines from one up to another state. */
  static Mapping read(Lines lines, int from, int to) {
    LineReader reader = new LineReader(lines);
    for (int line = from; line < to; line++) {
      reader.read(line);
    }
    reader.endField();
    return new Mapping(reader.entries);
  }

  private void read(int line) {
    String content = lines.content(line);
    Matcher field = FIELD.matcher(content);
    if (content.startsWith("- ") || content.startsWith("* ")) {
      add(content.substring(2), line);
    } else if (lines.indent(line) == 0 && field.matches()) {
      endField();
      key = field.group(1).strip();
      keyLine = line;
      add(field.group(2), line);
    } else if (lines.indent(line) > 0 && !content.isEmpty()) {
      goOn(content, line);
    }
  }

  private void goOn(String content, int line) {
    if (!values.isEmpty() && values.getLast() instanceof Scalar last) {
      values.set(values.size() - 1, Scalar.of(last.text() + " " + content, last.line()));
    } else {
      add(content, line);
    }
  }

  private void add(String written, int line) {
    String value = written.strip();
    if (value.startsWith("[") && value.endsWith("]") && !value.startsWith("[[")) {
      for (String item : value.substring(1, value.length() - 1).split(",", -1)) {
        add(item, line);
      }
    } else if (!value.isEmpty() && !value.equals("|") && !value.equals(">")) {
      values.add(Scalar.of(withoutQuotes(value), line));
    }
  }

  private void endField() {
    if (!key.isEmpty()) {
      boolean single = values.size() == 1;
      entries.add(
          new Entry(key, keyLine, single ? values.getFirst() : new Items(List.copyOf(values))));
    }
    key = "";
    values.clear();
  }

  private static String withoutQuotes(String value) {
    char first = value.charAt(0);
    boolean quoted =
        value.length() > 1
            && (first == '"' || first == '\'')
            && value.charAt(value.length() - 1) == first;
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
