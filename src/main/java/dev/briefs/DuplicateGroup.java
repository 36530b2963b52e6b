package dev.briefs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Briefs that tell one story: they share a link, or nearly the same text.
 *
 * @param members the briefs of the group, at least two, in id order
 * @param reason what shows it: {@code link}, {@code text 0.87}, or both
 */
public record DuplicateGroup(List<Member> members, String reason) {
  /**
   * A brief of a duplicate group.
   *
   * @param id the brief's id
   * @param title the brief's title
   * @param date the brief's date
   * @param path the Markdown file it was read from, absolute; empty for a brief of no file
   * @param length how many characters its text has
   */
  public record Member(
      String id, String title, Optional<LocalDate> date, Optional<Path> path, int length) {}

  /** Which brief of a duplicate group to keep. */
  public enum Preference {
    /** The one of the earliest date; those without a date come last. */
    OLDEST,
    /** The one of the latest date; those without a date come last. */
    NEWEST,
    /** The one with the longest text. */
    LONGEST
  }

  /** Copies the list. */
  public DuplicateGroup {
    members = List.copyOf(members);
  }

  /** The brief to keep; of those that are alike the one whose id comes first. */
  public Member preferred(Preference preference) {
    Comparator<Member> order =
        switch (preference) {
          case OLDEST -> Comparator.comparing(member -> member.date().orElse(LocalDate.MAX));
          case NEWEST ->
              Comparator.comparing(
                  member -> member.date().orElse(LocalDate.MIN), Comparator.reverseOrder());
          case LONGEST -> Comparator.comparing(Member::length, Comparator.reverseOrder());
        };
    return Collections.min(members, order.thenComparing(Member::id));
  }
}
