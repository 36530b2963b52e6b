package dev.briefs.markdown.brief;

import dev.briefs.Brief;
import java.util.Map;

/**
 * A brief with what checking its file asks for beside what it says.
 *
 * @param brief the brief
 * @param titled whether the file gives a title, rather than its name standing in for one
 * @param statedId the id in the front matter, or empty
 * @param lines the first line, from 1, of each place that the file has
 */
public record ParsedBrief(
    Brief brief, boolean titled, String statedId, Map<BriefElement, Integer> lines) {
  /** Copies the map. */
  public ParsedBrief {
    lines = Map.copyOf(lines);
  }

  /** Whether the file has a place. */
  public boolean has(BriefElement place) {
    return lines.containsKey(place);
  }

  /** The line of the first of the places that the file has, else its first line. */
  public int line(BriefElement... places) {
    for (BriefElement place : places) {
      if (has(place)) {
        return lines.getOrDefault(place, 1);
      }
    }
    return 1;
  }
}
