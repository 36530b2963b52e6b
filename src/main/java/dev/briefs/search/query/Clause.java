package dev.briefs.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a query asks for, as its text states it; columns count from 1. */
public sealed interface Clause {

  /** What it holds; nothing where it holds no others. */
  List<Clause> clauses();

  /** The clauses within it that hold no others and are not excluded. */
  default Stream<Leaf> leaves() {
    return clauses().stream().flatMap(Clause::leaves);
  }

  /** Whether it excludes anything, at any depth. */
  default boolean excludes() {
    return clauses().stream().anyMatch(Clause::excludes);
  }

  /** Whether every clause within it has one of the fields; exclusions have none. */
  default boolean isWhollyIn(Predicate<SearchField> fields) {
    return !clauses().isEmpty() && clauses().stream().allMatch(each -> each.isWhollyIn(fields));
  }

  /**
   * The field by whose values it narrows what words find, as the filter options do: listed beside
   * words, a clause on a value, date or number is a condition, where words only rank.
   */
  default Optional<SearchField> narrows() {
    return Optional.empty();
  }

  /** A clause that holds no others. */
  sealed interface Leaf extends Clause {
    /** Where it begins. */
    int column();

    /** The field that it is about. */
    Optional<SearchField> field();

    @Override
    default List<Clause> clauses() {
      return List.of();
    }

    @Override
    default Stream<Leaf> leaves() {
      return Stream.of(this);
    }

    @Override
    default boolean isWhollyIn(Predicate<SearchField> fields) {
      return field().filter(fields).isPresent();
    }

    @Override
    default Optional<SearchField> narrows() {
      return field().filter(SearchField::isOfValues);
    }
  }

  /** Words that stand together in the text without a blank: usually one. */
  record Words(int column, Optional<SearchField> field, String text) implements Leaf {}

  /** Words in order, apart by at most so many places in all. */
  record Phrase(int column, Optional<SearchField> field, String text, int slop) implements Leaf {}

  /** Words that begin so. */
  record Prefix(int column, Optional<SearchField> field, String text) implements Leaf {}

  /** Words that are so many letters apart from one. */
  record Fuzzy(int column, Optional<SearchField> field, String text, int edits) implements Leaf {}

  /**
   * Words of a pattern: {@code *} is any text, {@code ?} a letter, after a backslash themselves.
   */
  record Wildcard(int column, Optional<SearchField> field, String pattern) implements Leaf {}

  /** Words that a regular expression matches as a whole. */
  record Regexp(int column, Optional<SearchField> field, String pattern) implements Leaf {}

  /** Values between two bounds, of which an empty one is open. */
  record Range(
      int column,
      SearchField values,
      String from,
      boolean fromIncluded,
      String to,
      boolean toIncluded)
      implements Leaf {
    @Override
    public Optional<SearchField> field() {
      return Optional.of(values);
    }
  }

  /** Everything there is. */
  record Everything() implements Clause {
    @Override
    public List<Clause> clauses() {
      return List.of();
    }
  }

  /** Every one of these. */
  record All(List<Clause> clauses) implements Clause {}

  /** At least one of these. */
  record Any(List<Clause> clauses) implements Clause {
    @Override
    public Optional<SearchField> narrows() {
      Optional<SearchField> first = clauses.stream().findFirst().flatMap(Any::ofLeaf);
      return clauses.stream().allMatch(clause -> ofLeaf(clause).equals(first))
          ? first
          : Optional.empty();
    }

    private static Optional<SearchField> ofLeaf(Clause clause) {
      return clause instanceof Leaf leaf ? leaf.narrows() : Optional.empty();
    }
  }

  /** At least so many of these. */
  record AtLeast(int count, List<Clause> clauses) implements Clause {}

  /** What counts so many times as much in the ranking. */
  record Boosted(Clause clause, float factor) implements Clause {
    @Override
    public List<Clause> clauses() {
      return List.of(clause);
    }
  }

  /** None of what it holds. */
  record Not(Clause clause) implements Clause {
    @Override
    public List<Clause> clauses() {
      return List.of(clause);
    }

    @Override
    public Stream<Leaf> leaves() {
      return Stream.empty();
    }

    @Override
    public boolean excludes() {
      return true;
    }

    @Override
    public boolean isWhollyIn(Predicate<SearchField> fields) {
      return false;
    }
  }

  /** What must match for the whole to match. */
  record Required(Clause clause) implements Clause {
    @Override
    public List<Clause> clauses() {
      return List.of(clause);
    }
  }

  /**
   * A list without operators: its optional clauses rank, and one must match where none is required.
   */
  record Sequence(List<Clause> clauses) implements Clause {
    /** The same with the clauses that narrow by one field made one, of which one must match. */
    public Sequence grouped() {
      Map<SearchField, List<Clause>> narrowing = new LinkedHashMap<>();
      List<Clause> grouped = new ArrayList<>();
      for (Clause clause : clauses) {
        Any.ofLeaf(clause)
            .ifPresentOrElse(
                field -> narrowing.computeIfAbsent(field, key -> new ArrayList<>()).add(clause),
                () -> grouped.add(clause));
      }
      for (List<Clause> ofField : narrowing.values()) {
        grouped.add(ofField.size() == 1 ? ofField.getFirst() : new Any(ofField));
      }
      return new Sequence(grouped);
    }
  }
}
