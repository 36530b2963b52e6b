package dev.briefs.closest.rank;

import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.TermVector;
import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
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
 * Ranks by the BM25 score (Robertson et al. 1995) of a query made of the weightiest terms of a
 * text, each boosted by its weight.
 */
final class Bm25Ranker implements Ranker {
  /** How many terms the query has at most. */
  private static final int TERMS = 50;

  private static final int FIRST_BLOCK = 100;

  private static final Sort BY_SCORE_THEN_ID =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING));

  private final IndexSearcher searcher;
  private final QueryVectors vectors;

  Bm25Ranker(IndexSearcher searcher, QueryVectors vectors) {
    this.searcher = searcher;
    this.vectors = vectors;
  }

  @Override
  public Ranking rank(ClosestQuery query, IntPredicate accepted) throws IOException {
    TermVector vector = vectors.of(query);
    int size = vectors.ordinals().size();
    return new Ranking(
        List.of(
            () -> matches(vector, FIRST_BLOCK).where(accepted),
            () -> matches(vector, size).from(FIRST_BLOCK).where(accepted)));
  }

  /** The so many briefs that match best. */
  private TopBriefs matches(TermVector vector, int count) throws IOException {
    int[] ordinals = vectors.ordinals().ordinals();
    int most = Math.min(count, vectors.ordinals().size());
    if (most == 0) {
      return TopBriefs.NONE;
    }
    ScoreDoc[] hits = searcher.search(query(vector), most, BY_SCORE_THEN_ID, true).scoreDocs;
    int[] briefs = new int[hits.length];
    float[] scores = new float[hits.length];
    for (int i = 0; i < hits.length; i++) {
      briefs[i] = ordinals[hits[i].doc];
      scores[i] = hits[i].score;
    }
    return new TopBriefs(briefs, scores);
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
