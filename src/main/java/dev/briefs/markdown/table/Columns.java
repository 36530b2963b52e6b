package dev.briefs.markdown.table;

import dev.briefs.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names under which a table's columns are read. */
public final class Columns {
  /** Sections whose tables are read under names of their own columns. */
  public static final Set<String> TABLES =
      Set.of("signals", "concerns", "behaviors", "behaviours", "technologies", "issues");

  private static final Set<String> SUBJECTS =
      Set.of(
          "signal",
          "concern",
          "behavior",
          "behaviour",
          "technology",
          "issue",
          "signals",
          "concerns",
          "behaviors",
          "behaviours",
          "technologies",
          "issues");

  private Columns() {}

  /** One name for each column of a header, no name twice. */
  public static List<String> of(String table, List<String> header) {
    List<String> names = new ArrayList<>(header.size());
    Set<String> taken = new HashSet<>();
    for (String column : header) {
      String own = column.strip().toLowerCase(Locale.ROOT);
      String name = canonical(own, TABLES.contains(table));
      names.add(free(taken, name, own, names.size() + 1));
    }
    return names;
  }

  private static String free(Set<String> taken, String name, String own, int number) {
    if (!name.isEmpty() && taken.add(name)) {
      return name;
    }
    if (!own.isEmpty() && taken.add(own)) {
      return own;
    }
    String numbered = (own.isEmpty() ? "column" : own) + " " + number;
    taken.add(numbered);
    return numbered;
  }

  private static String canonical(String own, boolean known) {
    if (known && SUBJECTS.contains(own)) {
      return Row.NAME;
    }
    return switch (own.replace('-', ' ').replace('_', ' ')) {
      case "10y horizon", "10 year", "10 year horizon", "10y", "10 years", "ten year horizon" ->
          Row.HORIZON;
      case "driving force", "driving forces" -> Row.DRIVER;
      case "relevancy (1 5)", "relevance", "relevance (1 5)" -> Row.RELEVANCY;
      default -> known ? usual(own) : own;
    };
  }

  /** The names that tables of signals usually have for these columns. */
  private static String usual(String own) {
    String bare = own.replaceAll("\\s*\\(.*\\)$", "").replace('-', ' ').replace('_', ' ');
    return switch (bare) {
      case "title", "trend", "signal name", "weak signal", "topic" -> Row.NAME;
      case "details", "detail", "explanation", "summary", "what" -> Row.DESCRIPTION;
      case "what changes", "shift", "impact", "impacts", "effect", "implication", "implications" ->
          Row.CHANGE;
      case "horizon",
          "time horizon",
          "timehorizon",
          "timeframe",
          "time frame",
          "timeline",
          "time line",
          "outlook" ->
          Row.HORIZON;
      case "driver", "drivers", "driver of change", "drivers of change", "driven by" -> Row.DRIVER;
      case "rating", "score", "importance" -> Row.RELEVANCY;
      default -> own;
    };
  }
}
