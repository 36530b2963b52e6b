package dev.briefs.markdown.brief;

import dev.briefs.LinkRequest;
import dev.briefs.markdown.outline.SectionName;
import dev.briefs.markdown.table.Columns;
import java.util.Map;
import java.util.Set;

/** The names of the sections that have a meaning of their own, in lower case. */
public final class Sections {
  static final String SUMMARY = "summary";
  static final String KEYWORDS = "keywords";
  static final String THEMES = "themes";
  static final String OTHER = "other";
  static final String SEEDS = "seeds";

  /** Other names of these sections. */
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("abstract", SUMMARY),
          Map.entry("executive summary", SUMMARY),
          Map.entry("tl;dr", SUMMARY),
          Map.entry("tldr", SUMMARY),
          Map.entry("keyword", KEYWORDS),
          Map.entry("key words", KEYWORDS),
          Map.entry("key word", KEYWORDS),
          Map.entry("tags", KEYWORDS),
          Map.entry("tag", KEYWORDS),
          Map.entry("theme", THEMES),
          Map.entry("topics", THEMES),
          Map.entry("topic", THEMES),
          Map.entry("categories", THEMES),
          Map.entry("category", THEMES),
          Map.entry("signal", "signals"),
          Map.entry("weak signals", "signals"),
          Map.entry("key signals", "signals"),
          Map.entry("signals of change", "signals"));

  /** Names of lists that in other texts head something else. */
  private static final Set<String> COMMON =
      Set.of("tags", "tag", "keyword", "theme", "topics", "topic", "categories", "category");

  private static final Set<String> NAMES = Set.of(SUMMARY, KEYWORDS, THEMES, OTHER, SEEDS, "links");

  private static final String CLOSEST = SectionName.of(LinkRequest.DEFAULT_HEADING);

  private final String closest;

  /** The names, the list of closest articles standing under a heading of one's choice. */
  public Sections(String closestHeading) {
    this.closest = SectionName.of(closestHeading);
  }

  /** What a section of a name is: the name itself, or the usual one for the same. */
  static String meaning(String name) {
    return SYNONYMS.getOrDefault(name, name);
  }

  /** Whether sections of a name are lists only where they hold nothing but short items. */
  static boolean isCommon(String name) {
    return COMMON.contains(name);
  }

  /** Whether a name is that of the list, be it the chosen one or the one that is usual. */
  boolean isClosest(String name) {
    return name.equals(closest) || name.equals(CLOSEST);
  }

  /** Whether sections of a name hold something else than a list of closest articles. */
  public static boolean isTaken(String name) {
    return NAMES.contains(name) || Columns.TABLES.contains(name);
  }

  boolean isKnown(String name) {
    return isClosest(name) || isTaken(isCommon(name) ? name : meaning(name));
  }
}
