package dev.briefs.archive.evaluate;

import dev.briefs.archive.evaluate.ResultLists.Result;
import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What Lucene answers without this program's methods: BM25 queries over {@link Fields#PROFILE}, of
 * a query's terms, or of a brief's as {@code MoreLikeThis} chooses and weighs them.
 */
final class Baselines {
  private static final int TERMS = 50;
  private static final int LEAST_BRIEFS = 2;

  private record WeightedTerm(BytesRef term, float weight) {}

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final int mostTerms;

  Baselines(IndexReader reader) {
    this(reader, TERMS);
  }

  /** Baselines that describe a brief by at most so many terms. */
  Baselines(IndexReader reader, int mostTerms) {
    this.mostTerms = mostTerms;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /**
   * The briefs most like one, as {@code MoreLikeThis} finds them with terms that come once and more
   * in the brief and twice and more in the archive, 50 at most, each boosted by its weight:
   * settings that do better than its defaults, and find something in small archives too.
   */
  List<Result> moreLikeThis(int document, int most) throws IOException {
    Terms terms = reader.termVectors().get(document, Fields.PROFILE);
    List<WeightedTerm> weighted = terms == null ? List.of() : weighted(terms.iterator());
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (WeightedTerm each : weighted) {
      Query term = new TermQuery(new Term(Fields.PROFILE, each.term()));
      query.add(new BoostQuery(term, each.weight() / weighted.getFirst().weight()), Occur.SHOULD);
    }
    return results(query.build(), document, most);
  }

  /** The terms of the greatest weights. */
  private List<WeightedTerm> weighted(TermsEnum terms) throws IOException {
    List<WeightedTerm> weighted = new ArrayList<>();
    int all = reader.getDocCount(Fields.PROFILE);
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      int briefs = reader.docFreq(new Term(Fields.PROFILE, term));
      if (briefs >= LEAST_BRIEFS) {
        double idf = Math.log((all + 1) / (briefs + 1.0)) + 1;
        float weight = terms.totalTermFreq() * (float) idf;
        weighted.add(new WeightedTerm(BytesRef.deepCopyOf(term), weight));
      }
    }
    weighted.sort(
        Comparator.comparingDouble((WeightedTerm each) -> -each.weight())
            .thenComparing(WeightedTerm::term));
    return weighted.subList(0, Math.min(mostTerms, weighted.size()));
  }

  /** The best briefs for terms, each of which counts as often as it comes. */
  List<Result> bm25(Map<String, Integer> terms, int most) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .limit(IndexSearcher.getMaxClauseCount())
        .forEach(
            each -> {
              Query term = new TermQuery(new Term(Fields.PROFILE, each.getKey()));
              query.add(new BoostQuery(term, each.getValue()), Occur.SHOULD);
            });
    return results(query.build(), -1, most);
  }

  private List<Result> results(Query query, int without, int most) throws IOException {
    List<Result> results = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, most + 1).scoreDocs) {
      if (hit.doc != without && results.size() < most) {
        results.add(Result.of(id(reader, hit.doc)));
      }
    }
    return results;
  }

  private static String id(IndexReader reader, int document) throws IOException {
    SortedDocValues ids = MultiDocValues.getSortedValues(reader, Fields.ID);
    return ids != null && ids.advanceExact(document)
        ? ids.lookupOrd(ids.ordValue()).utf8ToString()
        : "";
  }
}
