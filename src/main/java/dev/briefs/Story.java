package dev.briefs;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A story that several briefs tell.
 *
 * @param briefs those that tell it, at least two, in id order
 * @param reason what shows it: {@code link}, {@code text 0.87}, or both
 */
public record Story(List<Teller> briefs, String reason) {
  /**
   * A brief that tells a story.
   *
   * @param id the brief's id
   * @param title the brief's title
   * @param date the brief's date
   * @param length how many characters its text has
   */
  public record Teller(String id, String title, Optional<LocalDate> date, int length) {}

  /** Which of the briefs that tell one story is worth keeping. */
  public enum Preference {
    /** The one of the earliest date; those without a date come last. */
    OLDEST,
    /** The one of the latest date; those without a date come last. */
    NEWEST,
    /** The one with the longest text. */
    LONGEST
  }

  /** Copies the list. */
  public Story {
    briefs = List.copyOf(briefs);
  }

  /** The brief to keep; of those that are alike the one whose id comes first. */
  public Teller preferred(Preference preference) {
    Comparator<Teller> order =
        switch (preference) {
          case OLDEST -> Comparator.comparing(teller -> teller.date().orElse(LocalDate.MAX));
          case NEWEST ->
              Comparator.comparing(
                  teller -> teller.date().orElse(LocalDate.MIN), Comparator.reverseOrder());
          case LONGEST -> Comparator.comparing(Teller::length, Comparator.reverseOrder());
        };
    return Collections.min(briefs, order.thenComparing(Teller::id));
  }
}
