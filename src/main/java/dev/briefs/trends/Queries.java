package dev.briefs.trends;

import dev.briefs.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes queries that find the briefs which were counted. */
final class Queries {
  private Queries() {}

  /** What finds the briefs with any of several values of a field. */
  static String anyOf(String label, List<String> values) {
    String any =
        values.stream().map(value -> value(label, value)).collect(Collectors.joining(" OR "));
    return values.size() > 1 ? "(" + any + ")" : any;
  }

  /** What finds the briefs that match a query and pass a filter; empty when all do. */
  static String base(String query, Filter filter) {
    List<String> parts = new ArrayList<>();
    if (!query.isBlank()) {
      parts.add("(" + query.strip() + ")");
    }
    add("theme", filter.themes(), parts);
    add("keyword", filter.keywords(), parts);
    add("category", filter.categories(), parts);
    add("type", filter.types(), parts);
    add("host", filter.hosts(), parts);
    add("issue", filter.issues(), parts);
    if (filter.since().isPresent() || filter.until().isPresent()) {
      String since = filter.since().map(Object::toString).orElse("*");
      String until = filter.until().map(Object::toString).orElse("*");
      parts.add("date:[" + since + " TO " + until + "]");
    }
    return String.join(" AND ", parts);
  }

  /** What finds the briefs that match both queries; one that is empty matches all. */
  static String both(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + " AND " + other;
  }

  private static void add(String label, List<String> values, List<String> parts) {
    if (!values.isEmpty()) {
      parts.add(anyOf(label, values));
    }
  }

  private static String value(String label, String value) {
    return label + ":\"" + value.replace('"', ' ') + '"';
  }
}
