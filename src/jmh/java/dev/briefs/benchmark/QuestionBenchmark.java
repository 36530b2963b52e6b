package dev.briefs.benchmark;

import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.archive.BriefArchive;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.ScoreDoc;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One question to an open archive, and Lucene's MoreLikeThis beside it on the same index. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init") // set before anything is measured
public class QuestionBenchmark {
  private static final int QUESTIONS = 200;
  private static final int LIMIT = 10;

  private BriefArchive archive;
  private IndexSnapshot snapshot;
  private MoreLikeThisPeer moreLikeThis;
  private List<QuestionMix.Question> queries;
  private List<String> ids;
  private int next;

  /** Opens the index twice. */
  @Setup
  public void open(MadeArchive made) {
    archive = made.archive();
    snapshot = made.snapshot();
    moreLikeThis = new MoreLikeThisPeer(snapshot.reader());
    queries = made.questions().questions(QUESTIONS);
    ids = made.questions().ids(QUESTIONS);
  }

  /** Closes what it opened. */
  @TearDown
  public void close() throws IOException {
    snapshot.reader().close();
  }

  /** The ten best of mixed queries, with snippets and the exact number of matches. */
  @Benchmark
  public SearchResults search() {
    next = (next + 1) % QUESTIONS;
    return archive.search(SearchRequest.of(queries.get(next).briefs()));
  }

  /** The default method. */
  @Benchmark
  public ClosestResults closestSmoothed() {
    return closest(ClosestMethod.SMOOTHED);
  }

  /** Plain cosine. */
  @Benchmark
  public ClosestResults closestCosine() {
    return closest(ClosestMethod.COSINE);
  }

  /** BM25 of the whole brief. */
  @Benchmark
  public ClosestResults closestBm25() {
    return closest(ClosestMethod.BM25);
  }

  /** What Lucene offers. */
  @Benchmark
  public ScoreDoc[] moreLikeThis() throws IOException {
    next = (next + 1) % QUESTIONS;
    return moreLikeThis.closest(moreLikeThis.document(ids.get(next)), LIMIT);
  }

  private ClosestResults closest(ClosestMethod method) {
    next = (next + 1) % QUESTIONS;
    return archive.closest(ids.get(next), ClosestRequest.DEFAULT.method(method).limit(LIMIT));
  }
}
