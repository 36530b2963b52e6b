package dev.briefs.markdown;

import java.util.Set;

/** The names of the sections that have a meaning of their own, in lower case. */
final class Sections {
  static final String SUMMARY = "summary";
  static final String KEYWORDS = "keywords";
  static final String THEMES = "themes";
  static final String OTHER = "other";
  static final String SEEDS = "seeds";

  /** Sections whose tables are read under names of their own columns. */
  static final Set<String> TABLES =
      Set.of("signals", "concerns", "behaviors", "behaviours", "technologies", "issues");

  private static final Set<String> NAMES = Set.of(SUMMARY, KEYWORDS, THEMES, OTHER, SEEDS, "links");

  private static final String CLOSEST = Part.name(ClosestSection.DEFAULT_HEADING);

  private final String closest;

  /** The names, the list of closest articles standing under a heading of one's choice. */
  Sections(String closestHeading) {
    this.closest = Part.name(closestHeading);
  }

  /** Whether a name is that of the list, be it the chosen one or the one that is usual. */
  boolean isClosest(String name) {
    return name.equals(closest) || name.equals(CLOSEST);
  }

  /** Whether sections of a name hold something else than a list of closest articles. */
  static boolean isTaken(String name) {
    return NAMES.contains(name) || TABLES.contains(name);
  }

  boolean isKnown(String name) {
    return isClosest(name) || isTaken(name);
  }
}
