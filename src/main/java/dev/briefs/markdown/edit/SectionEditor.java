package dev.briefs.markdown.edit;

import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Lines;
import java.util.List;
import java.util.Optional;

/** Puts a list under a heading of a text. */
public final class SectionEditor {
  private SectionEditor() {}

  /** The text with items behind those under a heading; empty where it has no such heading. */
  public static Optional<String> fill(Outline outline, String heading, List<String> items) {
    Optional<HeadingSection> section = outline.last(heading);
    if (section.isEmpty()) {
      return Optional.empty();
    }
    List<String> all = new java.util.ArrayList<>(ListEditor.items(outline, section.get()));
    all.addAll(items);
    return Optional.of(new ListEditor(outline, all).replace(section.get()));
  }

  /** The text with a section before another one, or at its end where it has no such section. */
  public static Optional<String> insert(
      Outline outline, String heading, List<String> items, String before) {
    Optional<HeadingSection> next = outline.last(before);
    if (next.isEmpty()) {
      return Optional.of(new ListEditor(outline, items).append(heading));
    }
    Lines lines = outline.lines();
    String text = lines.text();
    int line = next.get().line();
    int at = lines.start(line);
    String eol = text.substring(lines.end(line), lines.start(line + 1));
    String end = eol.isEmpty() ? "\n" : eol;
    boolean apart = line == 0 || lines.content(line - 1).isEmpty();
    String section =
        (apart ? "" : end)
            + "#".repeat(Math.min(6, next.get().level()))
            + " "
            + heading
            + end
            + end
            + String.join(end, items)
            + end
            + end;
    return Optional.of(text.substring(0, at) + section + text.substring(at));
  }
}
