package dev.briefs.benchmark;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** A searcher that remembers the latest query that was collected over. Serves one thread. */
final class ObservedSearcher extends IndexSearcher {
  private Query latest = MatchAllDocsQuery.INSTANCE;

  ObservedSearcher(IndexReader reader) {
    super(reader);
    setQueryCache(null);
  }

  @Override
  public <C extends Collector, T> T search(Query query, CollectorManager<C, T> manager)
      throws IOException {
    latest = query;
    return super.search(query, manager);
  }

  Query latest() {
    return latest;
  }
}
