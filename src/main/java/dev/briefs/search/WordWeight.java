package dev.briefs.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** The statistics of a {@link WordQuery} over an index. */
final class WordWeight extends Weight {
  private static final float LENGTH_INFLUENCE = 0.75f;

  private final WordQuery query;
  private final boolean scores;
  private final float top;
  private final List<float[]> normalisers = new ArrayList<>();

  WordWeight(WordQuery query, IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    super(query);
    this.query = query;
    this.scores = scoreMode.needsScores();
    this.top = scores ? boost * rarity(searcher) : 0;
  }

  /** The inverse document frequency of the word's forms taken together, and the fields' lengths. */
  private float rarity(IndexSearcher searcher) throws IOException {
    long documents = 0;
    long having = 0;
    for (WordQuery.WeightedField field : query.fields()) {
      CollectionStatistics statistics = searcher.collectionStatistics(field.name());
      normalisers.add(normalisers(statistics, field.weight()));
      if (statistics != null) {
        documents = Math.max(documents, statistics.docCount());
        having = Math.max(having, having(searcher, field));
      }
    }
    having = Math.min(having, documents);
    return (float) Math.log(1 + (documents - having + 0.5) / (having + 0.5));
  }

  private long having(IndexSearcher searcher, WordQuery.WeightedField field) throws IOException {
    long having = 0;
    for (WordQuery.Form form : query.forms()) {
      having += searcher.getIndexReader().docFreq(query.term(field, form));
    }
    return having;
  }

  private static float[] normalisers(CollectionStatistics statistics, float weight) {
    float[] normalisers = new float[256];
    double average =
        statistics == null ? 1 : statistics.sumTotalTermFreq() / (double) statistics.docCount();
    for (int norm = 0; norm < normalisers.length; norm++) {
      double length = SmallFloat.byte4ToInt((byte) norm) / average;
      normalisers[norm] = (float) (weight / (1 - LENGTH_INFLUENCE + LENGTH_INFLUENCE * length));
    }
    return normalisers;
  }

  @Override
  public ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
    List<WordScorer.Occurrences> found = new ArrayList<>();
    for (int i = 0; i < query.fields().size(); i++) {
      addOccurrences(context, i, found);
    }
    if (found.isEmpty()) {
      return null;
    }
    long cost = found.stream().mapToLong(occurrences -> occurrences.postings().cost()).sum();
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) {
        return new WordScorer(found.toArray(WordScorer.Occurrences[]::new), top);
      }

      @Override
      public long cost() {
        return cost;
      }
    };
  }

  private void addOccurrences(
      LeafReaderContext context, int field, List<WordScorer.Occurrences> found) throws IOException {
    String name = query.fields().get(field).name();
    Terms terms = context.reader().terms(name);
    if (terms == null) {
      return;
    }
    TermsEnum all = terms.iterator();
    for (WordQuery.Form form : query.forms()) {
      if (all.seekExact(form.term())) {
        found.add(occurrences(context, all, name, field, form.weight()));
      }
    }
  }

  private WordScorer.Occurrences occurrences(
      LeafReaderContext context, TermsEnum at, String name, int field, float weight)
      throws IOException {
    PostingsEnum postings = at.postings(null, scores ? PostingsEnum.FREQS : PostingsEnum.NONE);
    if (!scores) {
      return new WordScorer.Occurrences(postings, Optional.empty(), new float[0], weight);
    }
    NumericDocValues norms = context.reader().getNormValues(name);
    return new WordScorer.Occurrences(
        postings, Optional.ofNullable(norms), normalisers.get(field), weight);
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
}
