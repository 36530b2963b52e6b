package dev.briefs.search.compile;

import dev.briefs.index.document.Fields;
import dev.briefs.search.query.Clause;
import dev.briefs.search.query.DatePrefix;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;

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

  private static Query between(String field, long first, long last) {
    return new ConstantScoreQuery(LongField.newRangeQuery(field, first, last));
  }

  private static DatePrefix date(String text) {
    return DatePrefix.parse(text).orElseThrow();
  }
}
