package dev.briefs.topics;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Matches the documents of a set, for one state of an index. */
final class DocumentSetQuery extends Query {
  private final FixedBitSet documents;
  private final String name;

  /**
   * A query for a set.
   *
   * @param documents by their numbers in the whole index; not to be changed
   * @param name what is shown of the query
   */
  DocumentSetQuery(FixedBitSet documents, String name) {
    this.documents = documents;
    this.name = name;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int size = leaf.reader().maxDoc();
        FixedBitSet own = new FixedBitSet(size);
        FixedBitSet.orRange(documents, leaf.docBase, own, 0, size);
        int count = own.cardinality();
        return count == 0
            ? null
            : ConstantScoreScorerSupplier.fromIterator(
                new BitSetIterator(own, count), score(), mode, size);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "topic:" + name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentSetQuery query && documents.equals(query.documents);
  }

  @Override
  public int hashCode() {
    return documents.hashCode();
  }
}
