package dev.briefs.mcp.tool;

import dev.briefs.Brief;
import dev.briefs.ExternalLink;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How answers name a brief, so that a statement can be cited. */
final class Results {
  private static final int LONGEST = 400;

  private Results() {}

  /** The id, title, issue, date and address of a brief. */
  static Map<String, Object> brief(
      String id, String title, String issue, Optional<LocalDate> date, ExternalLink link) {
    Map<String, Object> brief = new LinkedHashMap<>();
    brief.put("id", id);
    brief.put("title", cut(title));
    brief.put("issue", issue);
    brief.put("date", date.map(LocalDate::toString).orElse(""));
    brief.put("url", link.address());
    return brief;
  }

  /** How a brief is named. */
  static Map<String, Object> brief(Brief brief) {
    return brief(brief.id(), brief.title(), brief.issue().name(), brief.date(), brief.link());
  }

  /** The text on one line, cut where it is long. */
  static String cut(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** A score with four decimals. */
  static double score(float score) {
    return Math.round(score * 10_000.0) / 10_000.0;
  }
}
