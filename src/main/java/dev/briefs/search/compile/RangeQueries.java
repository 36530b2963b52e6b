package dev.briefs.search.compile;

import dev.briefs.MalformedQueryException;
import dev.briefs.index.document.Fields;
import dev.briefs.search.query.Clause;
import dev.briefs.search.query.DatePrefix;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

/** Turns ranges into Lucene queries. */
final class RangeQueries {
  private RangeQueries() {}

  /** The briefs dated between the bounds, each of which is a day, month or year as a whole. */
  static Query dates(String query, Clause.Range range) {
    long first = Long.MIN_VALUE;
    long last = Long.MAX_VALUE;
    if (!range.from().isEmpty()) {
      DatePrefix from = date(query, range.column(), range.from());
      first = range.fromIncluded() ? from.first().toEpochDay() : from.last().toEpochDay() + 1;
    }
    if (!range.to().isEmpty()) {
      DatePrefix to = date(query, range.column(), range.to());
      last = range.toIncluded() ? to.last().toEpochDay() : to.first().toEpochDay() - 1;
    }
    return between(Fields.DATE, first, last);
  }

  /** The rows whose number lies between the bounds. */
  static Query numbers(String query, Clause.Range range) {
    long first = Long.MIN_VALUE;
    long last = Long.MAX_VALUE;
    if (!range.from().isEmpty()) {
      long from = number(query, range, range.from());
      first = range.fromIncluded() ? from : from + 1;
    }
    if (!range.to().isEmpty()) {
      long to = number(query, range, range.to());
      last = range.toIncluded() ? to : to - 1;
    }
    return between(range.values().target(), first, last);
  }

  private static Query between(String field, long first, long last) {
    return new ConstantScoreQuery(LongField.newRangeQuery(field, first, last));
  }

  private static DatePrefix date(String query, int column, String text) {
    return DatePrefix.parse(text)
        .orElseThrow(
            () ->
                new MalformedQueryException(
                    query,
                    column,
                    "a date was expected, as 2024, 2024-02 or 2024-02-18, not " + text));
  }

  private static long number(String query, Clause.Range range, String text) {
    if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new MalformedQueryException(
          query, range.column(), "a whole number was expected, as 4, not " + text);
    }
    return Long.parseLong(text);
  }
}
