package dev.briefs.markdown;

import java.util.Set;

/** The names of the sections that have a meaning of their own, in lower case. */
final class Sections {
  static final String SUMMARY = "summary";
  static final String KEYWORDS = "keywords";
  static final String THEMES = "themes";
  static final String OTHER = "other";

  /** Sections whose tables are read under names of their own columns. */
  static final Set<String> TABLES =
      Set.of("signals", "concerns", "behaviors", "behaviours", "technologies", "issues");

  private static final Set<String> NAMES =
      Set.of(SUMMARY, KEYWORDS, THEMES, OTHER, "seeds", "links");

  private final String closest;

  /** The names, the list of closest articles standing under a heading of one's choice. */
  Sections(String closestHeading) {
    this.closest = Part.name(closestHeading);
  }

  boolean isClosest(String name) {
    return name.equals(closest);
  }

  boolean isKnown(String name) {
    return isClosest(name) || NAMES.contains(name) || TABLES.contains(name);
  }
}
