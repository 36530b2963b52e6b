package dev.briefs;

import java.time.LocalDate;

/**
 * A calendar period and how many briefs are dated in it.
 *
 * @param first the first day of the period
 * @param count the number of briefs
 */
public record PeriodCount(LocalDate first, long count) {
  /** The length of a period. */
  public enum Unit {
    /** Calendar months. */
    MONTH,
    /** Calendar years. */
    YEAR
  }
}
