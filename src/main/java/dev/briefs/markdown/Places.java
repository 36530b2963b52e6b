package dev.briefs.markdown;

import java.util.EnumMap;
import java.util.Map;

/** Collects the lines of the places of one text; not safe for use by several threads. */
final class Places {
  private final Map<Place, Integer> lines = new EnumMap<>(Place.class);

  /** Takes note of a place on a line counted from 0; the first one counts. */
  void add(Place place, int line) {
    lines.putIfAbsent(place, line + 1);
  }

  /** Takes note of a section. */
  void add(Part part) {
    switch (part.name()) {
      case Sections.SUMMARY -> add(Place.SUMMARY, part.line());
      case Sections.KEYWORDS -> add(Place.KEYWORDS, part.line());
      case Sections.THEMES -> add(Place.THEMES, part.line());
      case Sections.SEEDS -> add(Place.SEEDS, part.line());
      default -> {
        if (Sections.TABLES.contains(part.name())) {
          add(Place.TABLE, part.line());
        }
      }
    }
  }

  /** The lines, from 1. */
  Map<Place, Integer> lines() {
    return lines;
  }
}
