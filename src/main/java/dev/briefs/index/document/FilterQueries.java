package dev.briefs.index.document;

import dev.briefs.Filter;
import dev.briefs.index.analysis.FacetValue;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Filters as Lucene queries. */
public final class FilterQueries {
  private FilterQueries() {}

  /** The query that the briefs which pass the filter match, and no others. */
  public static Query query(Filter filter) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Fields.KIND, Fields.KIND_BRIEF)), Occur.FILTER);
    if (filter.since().isPresent() || filter.until().isPresent()) {
      long since = filter.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
      long until = filter.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
      query.add(LongField.newRangeQuery(Fields.DATE, since, until), Occur.FILTER);
    }
    addValues(Fields.THEME, filter.themes(), query);
    addValues(Fields.KEYWORD, filter.keywords(), query);
    addValues(Fields.CATEGORY, filter.categories(), query);
    addValues(Fields.TYPE, filter.types(), query);
    addValues(Fields.HOST, filter.hosts().stream().map(FilterQueries::bareHost).toList(), query);
    addValues(Fields.ISSUE, filter.issues(), query);
    return query.build();
  }

  /** A host as the index holds it. */
  public static String bareHost(String host) {
    String folded = FacetValue.fold(host);
    return folded.startsWith("www.") ? folded.substring(4) : folded;
  }

  private static void addValues(String field, List<String> values, BooleanQuery.Builder query) {
    if (!values.isEmpty()) {
      List<BytesRef> folded =
          values.stream().map(value -> new BytesRef(FacetValue.of(value).folded())).toList();
      query.add(new TermInSetQuery(field, folded), Occur.FILTER);
    }
  }
}
