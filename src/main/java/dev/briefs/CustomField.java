package dev.briefs;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A field of briefs that a program declares beside the usual ones. Briefs hold its values under its
 * name ({@link Brief#fields}); queries, filters and facets know it by the same.
 *
 * @param name one to forty of the letters a to z, not the name of a usual field
 * @param kind what it holds
 */
public record CustomField(String name, Kind kind) {
  private static final Pattern NAME = Pattern.compile("[a-z]{1,40}");

  /** What a field holds. */
  public enum Kind {
    /** Whole values, compared without case: for queries, filters and facets. */
    EXACT,
    /** Words: for queries, in which words without a field find it, too. */
    TEXT,
    /** Decimal numbers: for queries with ranges, filters and facets. */
    NUMBER
  }

  /** Checks the name. */
  public CustomField {
    Objects.requireNonNull(kind, "kind");
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("name must be 1 to 40 letters a to z, got " + name);
    }
  }

  /** A field of whole values. */
  public static CustomField exact(String name) {
    return new CustomField(name, Kind.EXACT);
  }

  /** A field of words. */
  public static CustomField text(String name) {
    return new CustomField(name, Kind.TEXT);
  }

  /** A field of decimal numbers. */
  public static CustomField number(String name) {
    return new CustomField(name, Kind.NUMBER);
  }
}
