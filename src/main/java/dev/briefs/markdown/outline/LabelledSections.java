package dev.briefs.markdown.outline;

import dev.briefs.markdown.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts sections at labels that stand for headings: {@code **Keywords:** a, b}, or {@code
 * **Summary**} on a line of its own.
 */
final class LabelledSections {
  private static final int LONGEST_LABEL = 40;

  private static final Pattern BOLD =
      Pattern.compile(
          "(?:\\*\\*|__)([^*_\\n]{1,"
              + LONGEST_LABEL
              + "}?)\\s*+"
              + "(?:([:：])\\s*+(?:\\*\\*|__)|(?:\\*\\*|__)\\s*+([:：])?+)\\s*+(.*)");

  private static final Pattern PLAIN =
      Pattern.compile("(?i)(key[ -]?words|tags)\\s*+[:：]\\s*+(\\S.*)");

  /** Labels that open a section of this meaning whatever stands around them. */
  private static final Set<String> LABELS =
      Set.of(
          "summary",
          "abstract",
          "keywords",
          "keyword",
          "key words",
          "tags",
          "themes",
          "topics",
          "categories",
          "closest");

  private final Lines lines;
  private final LineKind[] kinds;
  private final HeadingSection whole;
  private final List<HeadingSection> sections = new ArrayList<>();

  /** The line behind the last section of a label. */
  private int labelled = -1;

  private LabelledSections(Lines lines, LineKind[] kinds, HeadingSection whole) {
    this.lines = lines;
    this.kinds = kinds;
    this.whole = whole;
  }

  /** The section up to its first label, then the sections of its labels and what is between. */
  static List<HeadingSection> of(Lines lines, LineKind[] kinds, HeadingSection whole) {
    return new LabelledSections(lines, kinds, whole).split();
  }

  /** A label and what stands behind it on its line. */
  private record Label(String text, String name, String behind) {}

  /** Whether a text may have labels at all. */
  static boolean mayHave(String text) {
    return text.contains("**")
        || text.contains("__")
        || text.contains("eywords")
        || text.contains("ags:")
        || text.contains("ey words");
  }

  private List<HeadingSection> split() {
    int from = whole.body();
    int line = from;
    while (line < whole.end()) {
      Label label = label(line);
      if (label == null) {
        line++;
      } else {
        addRest(from, line);
        from = add(label, line);
        labelled = from;
        line = from;
      }
    }
    addRest(from, whole.end());
    return sections;
  }

  private int add(Label label, int line) {
    boolean alone = label.behind().isEmpty();
    int end = alone ? endOfBlocks(line + 1, label.name()) : endOfParagraph(line + 1);
    sections.add(
        new HeadingSection(
            HeadingSection.LABEL,
            label.text(),
            label.text(),
            label.name(),
            label.behind(),
            line,
            line + 1,
            end,
            false));
    return end;
  }

  /** The first piece is the section itself; what comes behind a label goes it on. */
  private void addRest(int from, int end) {
    if (sections.isEmpty()) {
      sections.add(whole.between(from, end, false));
    } else if (from < end) {
      sections.add(whole.between(from, end, true));
    }
  }

  /** The label that a line begins a paragraph with, or goes on a paragraph of labels with. */
  private @Nullable Label label(int line) {
    boolean opens = line == whole.body() || line == labelled || !isText(line - 1);
    return opens ? written(line) : null;
  }

  private @Nullable Label written(int line) {
    if (kinds[line] != LineKind.TEXT) {
      return null;
    }
    String content = lines.content(line);
    char first = content.charAt(0);
    if (first == '*' || first == '_') {
      Matcher bold = BOLD.matcher(content);
      boolean colon = bold.matches() && (bold.group(2) != null || bold.group(3) != null);
      return bold.matches() ? label(bold.group(1), bold.group(4), colon) : null;
    }
    Matcher plain = PLAIN.matcher("ktKT".indexOf(first) >= 0 ? content : "");
    return plain.matches() ? label(plain.group(1), plain.group(2), true) : null;
  }

  private static @Nullable Label label(String text, String behind, boolean colon) {
    String name = SectionName.of(text);
    boolean stands = behind.isEmpty() || colon && !name.equals("closest");
    return LABELS.contains(name) && stands ? new Label(text.strip(), name, behind) : null;
  }

  /** A label alone names the next list or paragraph; a summary goes on to the next heading. */
  private int endOfBlocks(int from, String name) {
    int line = from;
    while (line < whole.end() && kinds[line] == LineKind.BLANK) {
      line++;
    }
    if (line < whole.end() && kinds[line].isListed()) {
      return endOfList(line);
    }
    return name.equals("summary") ? endOfSummary(line) : endOfParagraph(line);
  }

  private int endOfSummary(int from) {
    int line = from;
    while (line < whole.end() && label(line) == null) {
      line++;
    }
    return line;
  }

  private int endOfList(int from) {
    int end = from;
    for (int line = from; line < whole.end() && goesOn(line); line++) {
      end = kinds[line] == LineKind.BLANK ? end : line + 1;
    }
    return end;
  }

  private boolean goesOn(int line) {
    return kinds[line].isListed() || kinds[line] == LineKind.BLANK || kinds[line] == LineKind.LAZY;
  }

  private int endOfParagraph(int from) {
    int line = from;
    while (line < whole.end() && isText(line) && written(line) == null) {
      line++;
    }
    return line;
  }

  private boolean isText(int line) {
    return kinds[line] == LineKind.TEXT || kinds[line] == LineKind.LAZY;
  }
}
