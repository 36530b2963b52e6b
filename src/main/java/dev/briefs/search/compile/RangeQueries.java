package dev.briefs.search.compile;

import dev.briefs.index.document.Fields;
import dev.briefs.search.query.Clause;
import dev.briefs.search.query.DatePrefix;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.jspecify.annotations.Nullable;

/** Turns ranges, whose bounds were checked, into Lucene queries. */
final class RangeQueries {
  private RangeQueries() {}

  /** The briefs dated between the bounds, each of which is a day, month or year as a whole. */
  static Query dates(Clause.Range range) {
    long first = Long.MIN_VALUE;
    long last = Long.MAX_VALUE;
    if (!range.from().isEmpty()) {
      DatePrefix from = date(range.from());
      first = range.fromIncluded() ? from.first().toEpochDay() : from.last().toEpochDay() + 1;
    }
    if (!range.to().isEmpty()) {
      DatePrefix to = date(range.to());
      last = range.toIncluded() ? to.last().toEpochDay() : to.first().toEpochDay() - 1;
    }
    return between(Fields.DATE, first, last);
  }

  /** The rows whose number lies between the bounds. */
  static Query numbers(Clause.Range range) {
    long first = Long.MIN_VALUE;
    long last = Long.MAX_VALUE;
    if (!range.from().isEmpty()) {
      long from = Long.parseLong(range.from());
      first = range.fromIncluded() ? from : from + 1;
    }
    if (!range.to().isEmpty()) {
      long to = Long.parseLong(range.to());
      last = range.toIncluded() ? to : to - 1;
    }
    return between(range.values().target(), first, last);
  }

  /** The briefs whose decimal number lies between the bounds. */
  static Query decimals(Clause.Range range) {
    double first = Double.NEGATIVE_INFINITY;
    double last = Double.POSITIVE_INFINITY;
    if (!range.from().isEmpty()) {
      double from = Double.parseDouble(range.from());
      first = range.fromIncluded() ? from : Math.nextUp(from);
    }
    if (!range.to().isEmpty()) {
      double to = Double.parseDouble(range.to());
      last = range.toIncluded() ? to : Math.nextDown(to);
    }
    return new ConstantScoreQuery(DoubleField.newRangeQuery(range.values().target(), first, last));
  }

  /** The words or values between the bounds, in the order of their letters. */
  static Query texts(Clause.Range range, UnaryOperator<String> form) {
    return TermRangeQuery.newStringRange(
        range.values().target(),
        bound(range.from(), form),
        bound(range.to(), form),
        range.fromIncluded(),
        range.toIncluded());
  }

  private static @Nullable String bound(String text, UnaryOperator<String> form) {
    return text.isEmpty() ? null : form.apply(text);
  }

  private static Query between(String field, long first, long last) {
    return new ConstantScoreQuery(LongField.newRangeQuery(field, first, last));
  }

  private static DatePrefix date(String text) {
    return DatePrefix.parse(text).orElseThrow();
  }
}
