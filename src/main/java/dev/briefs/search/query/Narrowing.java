package dev.briefs.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Clauses on values, dates and numbers: listed beside words they narrow what is found, as the
 * filter options do, where words only rank. Of several on one field at least one must hold.
 */
public final class Narrowing {
  private Narrowing() {}

  /** Whether a clause narrows. */
  public static boolean isNarrowing(Clause clause) {
    return clause instanceof Clause.Any(List<Clause> clauses)
        ? fieldOfAll(clauses).isPresent()
        : field(clause).isPresent();
  }

  /** The clauses with those that narrow by one field made one. */
  public static List<Clause> grouped(List<Clause> clauses) {
    Map<SearchField, List<Clause>> narrowing = new EnumMap<>(SearchField.class);
    List<Clause> grouped = new ArrayList<>();
    for (Clause clause : clauses) {
      field(clause)
          .ifPresentOrElse(
              field -> narrowing.computeIfAbsent(field, key -> new ArrayList<>()).add(clause),
              () -> grouped.add(clause));
    }
    for (List<Clause> ofField : narrowing.values()) {
      grouped.add(ofField.size() == 1 ? ofField.getFirst() : new Clause.Any(ofField));
    }
    return grouped;
  }

  private static Optional<SearchField> fieldOfAll(List<Clause> clauses) {
    Optional<SearchField> first = clauses.stream().findFirst().flatMap(Narrowing::field);
    return clauses.stream().allMatch(clause -> field(clause).equals(first))
        ? first
        : Optional.empty();
  }

  private static Optional<SearchField> field(Clause clause) {
    return clause instanceof Clause.Leaf leaf
        ? leaf.field().filter(Narrowing::isOfValues)
        : Optional.empty();
  }

  private static boolean isOfValues(SearchField field) {
    return switch (field.kind()) {
      case VALUE, DATE, NUMBER -> true;
      case TEXT, TABLE, COLUMN -> false;
    };
  }
}
