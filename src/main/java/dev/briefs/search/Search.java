package dev.briefs.search;

import dev.briefs.Brief;
import dev.briefs.Hit;
import dev.briefs.MalformedQueryException;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchResults;
import dev.briefs.Snippet;
import dev.briefs.ValueCount;
import dev.briefs.index.Analyzers;
import dev.briefs.index.Briefs;
import dev.briefs.index.Fields;
import dev.briefs.index.FilterQueries;
import dev.briefs.index.IndexSnapshot;
import dev.briefs.index.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Searches one state of an index; thread-safe. */
public final class Search {
  private static final int MOST_FACET_VALUES = 1_000;

  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final CharArraySet stopWords;

  /** A search over a snapshot, which stays open as long as the search is used. */
  public Search(IndexSnapshot snapshot) {
    this.searcher = snapshot.searcher();
    this.analyzer = Analyzers.of(Language.ENGLISH);
    this.stopWords = Language.ENGLISH.stopWords();
  }

  /**
   * The briefs that a request asks for.
   *
   * @throws MalformedQueryException when its query cannot be understood or would cost too much
   */
  public SearchResults search(SearchRequest request) throws IOException {
    Query query = query(request);
    TopFieldDocs found = top(query, request);
    List<Hit> hits = new ArrayList<>();
    ScoreDoc[] documents = found.scoreDocs;
    for (int i = request.offset(); i < documents.length && hits.size() < request.limit(); i++) {
      hits.add(hit(documents[i]));
    }
    Map<Facet, List<ValueCount>> facets = new LinkedHashMap<>();
    for (Facet facet : request.facets()) {
      facets.put(facet, Facets.count(searcher, query, facet, MOST_FACET_VALUES));
    }
    return new SearchResults(request.query(), found.totalHits.value(), hits, facets);
  }

  private Query query(SearchRequest request) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(FilterQueries.query(request.filter()), Occur.FILTER);
    if (!request.query().isBlank()) {
      Clause clause = Parser.parse(request.query());
      query.add(new Compiler(request.query(), analyzer, stopWords).compile(clause), Occur.MUST);
    }
    return query.build();
  }

  private TopFieldDocs top(Query query, SearchRequest request) throws IOException {
    long wanted = Math.max(1L, (long) request.offset() + request.limit());
    int count = (int) Math.min(wanted, Math.max(1, searcher.getIndexReader().maxDoc()));
    var manager = new TopFieldCollectorManager(sort(request.sort()), count, Integer.MAX_VALUE);
    return searcher.search(query, manager);
  }

  private static Sort sort(SearchRequest.Sort sort) {
    SortField id = new SortField(Fields.ID, SortField.Type.STRING);
    return switch (sort) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, id);
      case DATE ->
          new Sort(
              new SortedNumericSortField(
                  Fields.DATE,
                  SortField.Type.LONG,
                  true,
                  SortedNumericSelector.Type.MIN,
                  Long.MIN_VALUE),
              id);
      case TITLE -> new Sort(new SortField(Fields.TITLE_SORT, SortField.Type.STRING), id);
    };
  }

  private Hit hit(ScoreDoc document) throws IOException {
    Brief brief = Briefs.read(searcher, document.doc);
    Object first = ((FieldDoc) document).fields[0];
    float score = first instanceof Float relevance ? relevance : 0;
    return new Hit(
        brief.id(),
        brief.title(),
        brief.issue().name(),
        brief.date(),
        brief.link(),
        score,
        Snippet.NONE);
  }
}
