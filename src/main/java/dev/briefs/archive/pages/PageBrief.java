package dev.briefs.archive.pages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the pages of an archive say of a brief.
 *
 * @param id its id
 * @param title its title
 * @param date its date
 * @param issue the name of its issue, or empty
 * @param host the host of its article, or empty
 * @param themes the folded names of its themes, each once
 * @param file its file
 */
record PageBrief(
    String id,
    String title,
    Optional<LocalDate> date,
    String issue,
    String host,
    List<String> themes,
    Path file) {
  /** By date from the latest on, those without one last, those of one date by id. */
  static final Comparator<PageBrief> NEWEST_FIRST =
      Comparator.comparing(PageBrief::day, Comparator.reverseOrder()).thenComparing(PageBrief::id);

  private LocalDate day() {
    return date.orElse(LocalDate.MIN);
  }
}
