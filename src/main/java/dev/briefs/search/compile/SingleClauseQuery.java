package dev.briefs.search.compile;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * A query that counts as one clause, whatever it holds: Lucene's limit on clauses is one for the
 * whole process, and the parser has bounded this query already.
 */
final class SingleClauseQuery extends Query {
  private final Query inner;

  SingleClauseQuery(Query inner) {
    this.inner = inner;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Query query = inner;
    for (Query simpler = query.rewrite(searcher);
        !simpler.equals(query);
        simpler = query.rewrite(searcher)) {
      query = simpler;
    }
    return query.createWeight(searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return inner.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SingleClauseQuery that && inner.equals(that.inner);
  }

  @Override
  public int hashCode() {
    return 31 + inner.hashCode();
  }
}
