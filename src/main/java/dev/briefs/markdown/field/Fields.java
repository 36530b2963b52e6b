package dev.briefs.markdown.field;

import dev.briefs.markdown.frontmatter.FrontMatter;
import dev.briefs.markdown.frontmatter.FrontMatter.Value;
import dev.briefs.markdown.outline.LineKind;
import dev.briefs.markdown.outline.Outline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The fields {@code key:: value} in the text of a brief.
 *
 * @param values by key as {@link FrontMatter#key} has it
 * @param text a line for each field
 */
public record Fields(Map<String, List<Value>> values, String text) {
  /** The fields of a text. */
  public static Fields of(Outline outline) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    StringJoiner text = new StringJoiner("\n");
    for (int line = 0; line < outline.kinds().length; line++) {
      if (outline.kind(line) == LineKind.FIELD) {
        String content = outline.lines().content(line);
        int mark = content.indexOf("::");
        String value = content.substring(mark + 2).strip();
        add(values, FrontMatter.key(content.substring(0, mark)), new Value(value, line, false));
        text.add(content.substring(0, mark).strip() + ": " + outline.inline().text(value).strip());
      }
    }
    return new Fields(values, text.toString());
  }

  private static void add(Map<String, List<Value>> values, String key, Value value) {
    if (!value.text().isEmpty()) {
      values.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
    }
  }
}
