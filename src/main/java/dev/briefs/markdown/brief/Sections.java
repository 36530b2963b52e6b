package dev.briefs.markdown.brief;

import dev.briefs.markdown.ClosestSection;
import dev.briefs.markdown.outline.HeadingSection;
import java.util.Set;

/** The names of the sections that have a meaning of their own, in lower case. */
public final class Sections {
  public static final String SUMMARY = "summary";
  public static final String KEYWORDS = "keywords";
  public static final String THEMES = "themes";
  public static final String OTHER = "other";
  public static final String SEEDS = "seeds";

  /** Sections whose tables are read under names of their own columns. */
  public static final Set<String> TABLES =
      Set.of("signals", "concerns", "behaviors", "behaviours", "technologies", "issues");

  private static final Set<String> NAMES = Set.of(SUMMARY, KEYWORDS, THEMES, OTHER, SEEDS, "links");

  private static final String CLOSEST = HeadingSection.name(ClosestSection.DEFAULT_HEADING);

  private final String closest;

  /** The names, the list of closest articles standing under a heading of one's choice. */
  public Sections(String closestHeading) {
    this.closest = HeadingSection.name(closestHeading);
  }

  /** Whether a name is that of the list, be it the chosen one or the one that is usual. */
  public boolean isClosest(String name) {
    return name.equals(closest) || name.equals(CLOSEST);
  }

  /** Whether sections of a name hold something else than a list of closest articles. */
  public static boolean isTaken(String name) {
    return NAMES.contains(name) || TABLES.contains(name);
  }

  public boolean isKnown(String name) {
    return isClosest(name) || isTaken(name);
  }
}
