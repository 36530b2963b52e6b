package dev.briefs;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Which values to count over time.
 *
 * @param field whose values are counted
 * @param unit the length of a period
 * @param query in the query language; blank matches every brief that passes the filter
 * @param filter what briefs must have to be counted
 * @param window how many of the last complete periods are compared with those before; 0 for the
 *     usual number of the unit
 * @param least how many stories a value needs in all periods together to be tested, at least 1
 * @param today the day on which a period that includes it is not over
 */
public record TrendsRequest(
    Field field, Unit unit, String query, Filter filter, int window, int least, LocalDate today) {
  /** How many stories a value needs unless something else is asked for. */
  public static final int LEAST = 5;

  /** A field whose values can be counted over time. */
  public enum Field {
    /** Themes; spellings of one theme count together. */
    THEME,
    /** Keywords; spellings of one keyword count together. */
    KEYWORD,
    /** Names in the Technologies tables. */
    TECHNOLOGY,
    /** Names in the Signals tables. */
    SIGNAL,
    /** Hosts of external links. */
    HOST,
    /** Words of the text, all forms of a word together. */
    WORD
  }

  /** The length of a period. */
  public enum Unit {
    /** Calendar months. */
    MONTH(3),
    /** Calendar quarters. */
    QUARTER(2),
    /** Calendar years. */
    YEAR(1),
    /** Newsletter issues. */
    ISSUE(4);

    private final int window;

    Unit(int window) {
      this.window = window;
    }

    /** How many of the last complete periods are compared with those before. */
    public int window() {
      return window;
    }
  }

  /** Checks the numbers. */
  public TrendsRequest {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(unit, "unit");
    if (window < 0) {
      throw new IllegalArgumentException("window must be >= 0, got " + window);
    }
    if (least < 1) {
      throw new IllegalArgumentException("least must be >= 1, got " + least);
    }
  }

  /** All values of a field over all briefs, as of today. */
  public static TrendsRequest of(Field field, Unit unit) {
    return new TrendsRequest(
        field, unit, "", Filter.ALL, 0, LEAST, LocalDate.now(ZoneId.systemDefault()));
  }

  /** The same over the briefs that match a query. */
  public TrendsRequest query(String query) {
    return new TrendsRequest(field, unit, query, filter, window, least, today);
  }

  /** The same over the briefs that pass a filter. */
  public TrendsRequest filter(Filter filter) {
    return new TrendsRequest(field, unit, query, filter, window, least, today);
  }

  /** The same with another window. */
  public TrendsRequest window(int window) {
    return new TrendsRequest(field, unit, query, filter, window, least, today);
  }

  /** The same with another number of stories that a value needs. */
  public TrendsRequest least(int least) {
    return new TrendsRequest(field, unit, query, filter, window, least, today);
  }

  /** The same on another day. */
  public TrendsRequest today(LocalDate today) {
    return new TrendsRequest(field, unit, query, filter, window, least, today);
  }
}
