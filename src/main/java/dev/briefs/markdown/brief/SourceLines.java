package dev.briefs.markdown.brief;

import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.table.Columns;
import java.util.EnumMap;
import java.util.Map;

/** Collects the lines of the places of one text; not safe for use by several threads. */
final class SourceLines {
  private final Map<BriefElement, Integer> lines = new EnumMap<>(BriefElement.class);

  /** Takes note of a place on a line counted from 0; the first one counts. */
  void add(BriefElement place, int line) {
    lines.putIfAbsent(place, line + 1);
  }

  /** Takes note of a section. */
  void add(HeadingSection part) {
    switch (Sections.meaning(part.name())) {
      case Sections.SUMMARY -> add(BriefElement.SUMMARY, part.line());
      case Sections.KEYWORDS -> add(BriefElement.KEYWORDS, part.line());
      case Sections.THEMES -> add(BriefElement.THEMES, part.line());
      case Sections.SEEDS -> add(BriefElement.SEEDS, part.line());
      default -> {
        if (Columns.TABLES.contains(Sections.meaning(part.name()))) {
          add(BriefElement.TABLE, part.line());
        }
      }
    }
  }

  /** The lines, from 1. */
  Map<BriefElement, Integer> lines() {
    return lines;
  }
}
