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

  /**
   * The query that the briefs which pass the filter match, and no others.
   *
   * @param fields those that a program has declared
   * @throws dev.briefs.InvalidArchiveException when the filter names a field that is none of these
   */
  public static Query query(Filter filter, CustomFields fields) {
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
    filter
        .fields()
        .forEach(
            (name, values) -> {
              String field = fields.values(name);
              add(field, values.stream().map(value -> fields.folded(name, value)).toList(), query);
            });
    return query.build();
  }

  /** A host as the index holds it. */
  public static String bareHost(String host) {
    String folded = FacetValue.fold(host);
    return folded.startsWith("www.") ? folded.substring(4) : folded;
  }

  private static void addValues(String field, List<String> values, BooleanQuery.Builder query) {
    add(field, values.stream().map(value -> FacetValue.of(value).folded()).toList(), query);
  }

  private static void add(String field, List<String> folded, BooleanQuery.Builder query) {
    if (!folded.isEmpty()) {
      query.add(
          new TermInSetQuery(field, folded.stream().map(BytesRef::new).toList()), Occur.FILTER);
    }
  }
}
