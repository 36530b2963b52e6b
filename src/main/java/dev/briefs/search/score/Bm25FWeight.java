package dev.briefs.search.score;

import dev.briefs.search.score.Bm25FQuery.Form;
import dev.briefs.search.score.Bm25FQuery.WeightedField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/** The statistics of a {@link Bm25FQuery} over an index. */
final class Bm25FWeight extends Weight {
  private static final float LENGTH_INFLUENCE = 0.75f;
  private static final int LENGTHS = 256;

  private final Bm25FQuery query;
  private final boolean scores;
  private final float top;
  private final float[][] normalisers;

  Bm25FWeight(Bm25FQuery query, IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    super(query);
    this.query = query;
    this.scores = scoreMode.needsScores();
    this.normalisers = new float[query.fields().size()][];
    this.top = scores ? boost * prepare(searcher) : 0;
  }

  /** Reads the fields' lengths; the inverse document frequency of the forms taken together. */
  private float prepare(IndexSearcher searcher) throws IOException {
    long documents = 0;
    long having = 0;
    for (int i = 0; i < normalisers.length; i++) {
      WeightedField field = query.fields().get(i);
      CollectionStatistics statistics = searcher.collectionStatistics(field.name());
      if (statistics != null) {
        normalisers[i] = normalisers(statistics, field.weight());
        documents = Math.max(documents, statistics.docCount());
        having = Math.max(having, having(searcher, field));
      }
    }
    having = Math.min(having, documents);
    return (float) Math.log(1 + (documents - having + 0.5) / (having + 0.5));
  }

  private long having(IndexSearcher searcher, WeightedField field) throws IOException {
    long having = 0;
    for (Form form : query.forms()) {
      having += searcher.getIndexReader().docFreq(query.term(field, form));
    }
    return having;
  }

  private static float[] normalisers(CollectionStatistics statistics, float weight) {
    double average = statistics.sumTotalTermFreq() / (double) statistics.docCount();
    float[] normalisers = new float[LENGTHS];
    for (int norm = 0; norm < LENGTHS; norm++) {
      double length = SmallFloat.byte4ToInt((byte) norm) / average;
      normalisers[norm] = (float) (weight / (1 - LENGTH_INFLUENCE + LENGTH_INFLUENCE * length));
    }
    return normalisers;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
    List<TermPostings> found = new ArrayList<>();
    for (int i = 0; i < normalisers.length; i++) {
      addOccurrences(context, i, found);
    }
    return found.isEmpty() ? null : new Supplier(found);
  }

  private void addOccurrences(LeafReaderContext context, int field, List<TermPostings> found)
      throws IOException {
    String name = query.fields().get(field).name();
    Terms terms = context.reader().terms(name);
    if (terms == null) {
      return;
    }
    TermsEnum all = terms.iterator();
    for (Form form : query.forms()) {
      if (all.seekExact(form.term())) {
        found.add(occurrences(context, all, field, form.weight()));
      }
    }
  }

  private TermPostings occurrences(LeafReaderContext context, TermsEnum at, int field, float weight)
      throws IOException {
    if (!scores) {
      return new TermPostings(at.postings(null, PostingsEnum.NONE), null, new float[0]);
    }
    float[] weighted = normalisers[field].clone();
    for (int i = 0; i < LENGTHS; i++) {
      weighted[i] *= weight;
    }
    NumericDocValues lengths = context.reader().getNormValues(query.fields().get(field).name());
    return new TermPostings(at.postings(null, PostingsEnum.FREQS), lengths, weighted);
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return true;
  }

  @Override
  public Explanation explain(LeafReaderContext context, int document) throws IOException {
    Scorer scorer = scorer(context);
    if (scorer == null || scorer.iterator().advance(document) != document) {
      return Explanation.noMatch("no form of the word");
    }
    return Explanation.match(scorer.score(), "BM25F of " + query + ", at most " + top);
  }

  /** The scorer of one segment, and what it costs. */
  private final class Supplier extends ScorerSupplier {
    private final List<TermPostings> occurrences;

    Supplier(List<TermPostings> occurrences) {
      this.occurrences = occurrences;
    }

    @Override
    public Scorer get(long leadCost) {
      return new Bm25FScorer(occurrences, top);
    }

    @Override
    public long cost() {
      return occurrences.stream().mapToLong(TermPostings::cost).sum();
    }
  }
}
