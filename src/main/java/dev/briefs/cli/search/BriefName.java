package dev.briefs.cli.search;

import dev.briefs.ExternalLink;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a result names its brief. */
final class BriefName {
  private BriefName() {}

  /** The brief's title, or its id where it has none. */
  static String title(String title, String id) {
    return title.isBlank() ? id : title;
  }

  /** Where it comes from, on one line: its date or else its issue, its article's host, its id. */
  static String line(Optional<LocalDate> date, String issue, ExternalLink link, String id) {
    return Stream.of(date.map(LocalDate::toString).orElse(issue), link.host(), id)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("  "));
  }
}
