package dev.briefs.closest.rank;

import dev.briefs.ClosestMethod;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.Lazy;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.closest.vector.LoadedPostings;
import dev.briefs.closest.vector.TermVector;
import dev.briefs.closest.vector.VectorSpace;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

/** The rankers of an archive, one for each method; thread-safe. */
public final class Rankings {
  /**
   * The cosine that is assumed of two briefs of which neither is in the other's list, over the
   * lower of the last cosines of the two lists.
   */
  private static final float UNLISTED = 0.75f;

  private final NeighbourGraph graph;
  private final QueryVectors vectors;
  private final SmoothedRanker smoothed;
  private final Map<ClosestMethod, Ranker> rankers;

  public Rankings(IndexSnapshot snapshot, NeighbourGraph graph) {
    this(snapshot, graph, new QueryVectors(snapshot, graph));
  }

  private Rankings(IndexSnapshot snapshot, NeighbourGraph graph, QueryVectors vectors) {
    this(
        snapshot,
        graph,
        vectors,
        new WarmingGraph(graph),
        (query, sums) -> vectors.space().addProducts(vectors.of(query), sums));
  }

  private Rankings(
      IndexSnapshot snapshot,
      NeighbourGraph graph,
      QueryVectors vectors,
      SmoothingGraph smoothing,
      Cosines cosines) {
    this.graph = graph;
    this.vectors = vectors;
    CosineRanker cosine = new CosineRanker(graph, vectors);
    this.smoothed = new SmoothedRanker(graph, smoothing, vectors, cosine, cosines);
    this.rankers = new EnumMap<>(ClosestMethod.class);
    rankers.put(ClosestMethod.SMOOTHED, smoothed);
    rankers.put(ClosestMethod.COSINE, cosine);
    rankers.put(ClosestMethod.BM25, new Bm25Ranker(snapshot.searcher(), vectors));
  }

  /**
   * The same rankers with what is needed to rank many texts held in memory.
   *
   * @param accepted the briefs that may be ranked
   */
  public static Rankings forMany(
      IndexSnapshot snapshot, NeighbourGraph graph, IntPredicate accepted) throws IOException {
    QueryVectors vectors = new QueryVectors(snapshot, graph);
    Lazy<LoadedPostings> postings =
        new Lazy<>(() -> LoadedPostings.of(snapshot.reader(), vectors.ordinals(), accepted));
    return new Rankings(
        snapshot,
        graph,
        vectors,
        LoadedGraph.of(graph),
        (query, sums) -> {
          if (!postings.get().isEmpty()) {
            vectors.space().addProducts(vectors.of(query), postings.get(), sums);
          }
        });
  }

  public Ranker of(ClosestMethod method) {
    return Objects.requireNonNull(rankers.get(method));
  }

  public DocOrdinals ordinals() throws IOException {
    return vectors.ordinals();
  }

  public VectorSpace space() throws IOException {
    return vectors.space();
  }

  /** The briefs of the highest cosine with a query, as many as the graph keeps. */
  public TopBriefs nearest(ClosestQuery query) throws IOException {
    return smoothed.nearest(query);
  }

  /** The briefs that expand a query, by their cosines over their hubness. */
  public TopBriefs relatives(ClosestQuery query) throws IOException {
    return smoothed.relatives(query);
  }

  /** The unit vector of a query. */
  public TermVector vector(ClosestQuery query) throws IOException {
    return vectors.of(query);
  }

  /**
   * The cosine of a query with a brief; of two briefs of the archive, an estimate where neither is
   * in the other's list.
   */
  public float cosine(ClosestQuery query, int brief) throws IOException {
    if (!query.isInArchive()) {
      return vectors.of(query).dot(vectors.space().vector(brief));
    }
    float listed = graph.cosine(query.ordinal(), brief);
    return listed >= 0
        ? listed
        : UNLISTED * Math.min(graph.lastCosine(query.ordinal()), graph.lastCosine(brief));
  }
}
