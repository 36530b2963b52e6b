package dev.briefs.archive.snapshot;

import dev.briefs.MalformedQueryException;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.index.Parallel;
import dev.briefs.search.Search;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Consumer;

/** Searches for many requests on several threads, and tells what they found in their order. */
public final class BatchSearch {
  private static final int BATCH = 8;

  private final Search search;
  private final int threads;

  public BatchSearch(Search search, int threads) {
    this.search = search;
    this.threads = threads;
  }

  /** Tells of each request either what it found or what is wrong with its query. */
  public void all(
      Iterator<SearchRequest> requests,
      Consumer<SearchResults> results,
      Consumer<MalformedQueryException> malformed)
      throws IOException {
    Parallel.<SearchRequest, Runnable>inOrder(
        requests, BATCH, threads, request -> telling(request, results, malformed), Runnable::run);
  }

  private Runnable telling(
      SearchRequest request,
      Consumer<SearchResults> results,
      Consumer<MalformedQueryException> malformed)
      throws IOException {
    try {
      SearchResults found = search.search(request);
      return () -> results.accept(found);
    } catch (MalformedQueryException wrong) {
      return () -> malformed.accept(wrong);
    }
  }
}
