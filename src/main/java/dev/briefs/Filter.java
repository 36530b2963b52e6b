package dev.briefs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a brief must have to be a result: every component that is not empty must hold, and of a
 * list's values at least one (case does not matter).
 *
 * @param since the earliest date, inclusive; briefs without a date do not pass
 * @param until the latest date, inclusive; briefs without a date do not pass
 * @param themes themes
 * @param keywords keywords
 * @param categories categories
 * @param types types
 * @param hosts hosts of external links, without {@code www.}
 * @param issues names of issues
 */
public record Filter(
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<String> themes,
    List<String> keywords,
    List<String> categories,
    List<String> types,
    List<String> hosts,
    List<String> issues) {
  /** The filter that every brief passes. */
  public static final Filter ALL =
      new Filter(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** Copies the lists. */
  public Filter {
    themes = List.copyOf(themes);
    keywords = List.copyOf(keywords);
    categories = List.copyOf(categories);
    types = List.copyOf(types);
    hosts = List.copyOf(hosts);
    issues = List.copyOf(issues);
  }

  /** Whether every brief passes. */
  public boolean isAll() {
    return equals(ALL);
  }
}
