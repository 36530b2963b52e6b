package dev.briefs.closest.rank;

import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.closest.vector.TermVector;
import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Ranks briefs by the BM25 score (Robertson et al. 1995) of a query made of the weightiest terms of
 * a text, each boosted by its weight; thread-safe.
 */
final class Bm25Ranking {
  /** How many terms the query has at most. */
  private static final int TERMS = 50;

  private static final Sort BY_SCORE_THEN_ID =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

  private final IndexSearcher searcher;
  private final DocOrdinals map;

  Bm25Ranking(IndexSearcher searcher, DocOrdinals map) {
    this.searcher = searcher;
    this.map = map;
  }

  /** The so many briefs that match best. */
  TopBriefs rank(TermVector vector, int count) throws IOException {
    if (map.size() == 0) {
      return TopBriefs.NONE;
    }
    ScoreDoc[] hits =
        searcher.search(query(vector), Math.min(count, map.size()), BY_SCORE_THEN_ID, true)
            .scoreDocs;
    int[] briefs = new int[hits.length];
    float[] scores = new float[hits.length];
    for (int i = 0; i < hits.length; i++) {
      briefs[i] = map.ordinals()[hits[i].doc];
      scores[i] = hits[i].score;
    }
    return new TopBriefs(briefs, scores);
  }

  /** What no text can reach: the score of one that repeats every term of the query without end. */
  float bound(TermVector vector) throws IOException {
    double bound = 0;
    for (Map.Entry<BytesRef, Float> entry : best(vector)) {
      int frequency = searcher.getIndexReader().docFreq(new Term(Fields.PROFILE, entry.getKey()));
      double rarity = Math.log(1 + (map.size() - frequency + 0.5) / (frequency + 0.5));
      bound += frequency == 0 ? 0 : entry.getValue() * rarity;
    }
    return (float) bound;
  }

  private static BooleanQuery query(TermVector vector) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Map.Entry<BytesRef, Float> entry : best(vector)) {
      TermQuery term = new TermQuery(new Term(Fields.PROFILE, entry.getKey()));
      query.add(new BoostQuery(term, entry.getValue()), BooleanClause.Occur.SHOULD);
    }
    return query.build();
  }

  private static List<Map.Entry<BytesRef, Float>> best(TermVector vector) {
    return vector.weights().entrySet().stream()
        .sorted(
            Map.Entry.<BytesRef, Float>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TERMS)
        .toList();
  }
}
