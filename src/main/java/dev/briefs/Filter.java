package dev.briefs;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
 * @param fields values of fields that a program has declared, by their names
 */
public record Filter(
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    List<String> themes,
    List<String> keywords,
    List<String> categories,
    List<String> types,
    List<String> hosts,
    List<String> issues,
    Map<String, List<String>> fields) {
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
          List.of(),
          Map.of());

  /** Copies the collections. */
  public Filter {
    themes = List.copyOf(themes);
    keywords = List.copyOf(keywords);
    categories = List.copyOf(categories);
    types = List.copyOf(types);
    hosts = List.copyOf(hosts);
    issues = List.copyOf(issues);
    SortedMap<String, List<String>> copies = new TreeMap<>();
    fields.forEach((name, values) -> copies.put(name, List.copyOf(values)));
    fields = Collections.unmodifiableSortedMap(copies);
  }

  /** A filter by the usual fields alone. */
  public Filter(
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      List<String> themes,
      List<String> keywords,
      List<String> categories,
      List<String> types,
      List<String> hosts,
      List<String> issues) {
    this(since, until, themes, keywords, categories, types, hosts, issues, Map.of());
  }

  /**
   * The same between other dates.
   *
   * @param since the earliest date, inclusive
   * @param until the latest date, inclusive
   */
  public Filter dates(Optional<LocalDate> since, Optional<LocalDate> until) {
    return new Filter(since, until, themes, keywords, categories, types, hosts, issues, fields);
  }

  /** The same that also asks for one of the values of a field that a program has declared. */
  public Filter field(String name, String... values) {
    Map<String, List<String>> all = new TreeMap<>(fields);
    all.put(name, List.of(values));
    return new Filter(since, until, themes, keywords, categories, types, hosts, issues, all);
  }

  /** Whether every brief passes. */
  public boolean isAll() {
    return equals(ALL);
  }
}
