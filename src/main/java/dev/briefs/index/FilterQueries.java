package dev.briefs.index;

import dev.briefs.Filter;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Turns filters into Lucene queries whose scores mean nothing. */
public final class FilterQueries {
  /** The documents of briefs. */
  public static final Query BRIEFS = new TermQuery(new Term(Fields.KIND, Fields.KIND_BRIEF));

  private FilterQueries() {}

  /** The briefs that pass a filter. */
  public static Query query(Filter filter) {
    if (filter.isAll()) {
      return BRIEFS;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    add(Fields.THEME, filter.themes(), query);
    add(Fields.KEYWORD, filter.keywords(), query);
    add(Fields.CATEGORY, filter.categories(), query);
    add(Fields.TYPE, filter.types(), query);
    add(Fields.HOST, filter.hosts().stream().map(FilterQueries::bareHost).toList(), query);
    add(Fields.ISSUE, filter.issues(), query);
    if (filter.since().isPresent() || filter.until().isPresent()) {
      long first = filter.since().map(date -> date.toEpochDay()).orElse(Long.MIN_VALUE);
      long last = filter.until().map(date -> date.toEpochDay()).orElse(Long.MAX_VALUE);
      query.add(LongField.newRangeQuery(Fields.DATE, first, last), Occur.FILTER);
    }
    return query.build();
  }

  /** The documents whose exact field has a value, case aside. */
  public static Query value(String field, String value) {
    return new TermQuery(new Term(field, FacetValue.of(value).folded()));
  }

  /** A host as the index holds it. */
  public static String bareHost(String host) {
    String folded = FacetValue.fold(host);
    return folded.startsWith("www.") ? folded.substring(4) : folded;
  }

  private static void add(String field, List<String> values, BooleanQuery.Builder query) {
    if (!values.isEmpty()) {
      List<BytesRef> terms =
          values.stream().map(value -> new BytesRef(FacetValue.of(value).folded())).toList();
      query.add(new TermInSetQuery(field, terms), Occur.FILTER);
    }
  }
}
