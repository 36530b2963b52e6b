package dev.briefs.search.query;

import dev.briefs.index.document.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field of the query language. */
public enum SearchField {
  TITLE(Kind.TEXT, Fields.TITLE),
  SUMMARY(Kind.TEXT, Fields.SUMMARY),
  KEYWORD(Kind.VALUE, Fields.KEYWORD),
  THEME(Kind.VALUE, Fields.THEME),
  CATEGORY(Kind.VALUE, Fields.CATEGORY),
  TYPE(Kind.VALUE, Fields.TYPE),
  ISSUE(Kind.VALUE, Fields.ISSUE),
  HOST(Kind.VALUE, Fields.HOST),
  TOPIC(Kind.VALUE, "topic"),
  DATE(Kind.DATE, Fields.DATE),
  SIGNAL(Kind.TABLE, "signals"),
  CONCERN(Kind.TABLE, "concerns"),
  BEHAVIOR(Kind.TABLE, "behaviors"),
  TECHNOLOGY(Kind.TABLE, "technologies"),
  CHANGE(Kind.COLUMN, Fields.ROW_CHANGE),
  HORIZON(Kind.COLUMN, Fields.ROW_HORIZON),
  DRIVER(Kind.COLUMN, Fields.ROW_DRIVER),
  RELEVANCY(Kind.NUMBER, Fields.ROW_RELEVANCY);

  /** What a field holds. */
  public enum Kind {
    /** Words of a brief. */
    TEXT,
    /** Whole values of a brief. */
    VALUE,
    /** A brief's date. */
    DATE,
    /** The rows of one table. */
    TABLE,
    /** One column of the rows. */
    COLUMN,
    /** A number of a row. */
    NUMBER
  }

  private final Kind kind;
  private final String target;

  SearchField(Kind kind, String target) {
    this.kind = kind;
    this.target = target;
  }

  /** What the field holds. */
  public Kind kind() {
    return kind;
  }

  /** The field of the index, or the name of the table. */
  public String target() {
    return target;
  }

  /** The name as a query writes it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it holds values, dates or numbers, which are conditions beside words. */
  public boolean isOfValues() {
    return kind == Kind.VALUE || isOrdered();
  }

  /** Whether it takes ranges. */
  boolean isOrdered() {
    return kind == Kind.DATE || kind == Kind.NUMBER;
  }

  /** The field of a name, singular or plural, in any case. */
  static Optional<SearchField> of(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> label.equals(field.label()) || isPlural(label, field.label()))
        .findFirst();
  }

  /** The field that a name misspells by one letter, if there is one. */
  static Optional<SearchField> nearest(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.label().length() > 3 && EditDistance.atMostOne(label, field.label()))
        .findFirst();
  }

  /** All names, for messages. */
  static String labels() {
    return List.of(values()).stream().map(SearchField::label).collect(Collectors.joining(", "));
  }

  private static boolean isPlural(String label, String singular) {
    return label.equals(singular + "s")
        || (singular.endsWith("y")
            && label.equals(singular.substring(0, singular.length() - 1) + "ies"));
  }
}
