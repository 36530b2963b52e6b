package dev.briefs;

import java.time.LocalDate;
import java.util.Set;

/**
 * What to check files for.
 *
 * @param today the day after which dates lie in the future
 * @param heading the heading of the list of closest articles, without markup
 * @param disabled the rules that may be broken
 */
public record CheckRequest(LocalDate today, String heading, Set<Rule> disabled) {
  /** Copies the set. */
  public CheckRequest {
    disabled = Set.copyOf(disabled);
  }

  /** Every rule as of a day. */
  public static CheckRequest on(LocalDate today) {
    return new CheckRequest(today, LinkRequest.DEFAULT_HEADING, Set.of());
  }

  /** The same with the list under another heading. */
  public CheckRequest heading(String heading) {
    return new CheckRequest(today, heading, disabled);
  }

  /** The same without some rules. */
  public CheckRequest disabled(Set<Rule> disabled) {
    return new CheckRequest(today, heading, disabled);
  }
}
