package dev.briefs.closest.rank;

import dev.briefs.ClosestMethod;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.Lazy;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.closest.vector.TermVector;
import dev.briefs.closest.vector.VectorSpace;
import dev.briefs.index.document.TermProfile;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;

/** Ranks the briefs of an archive by each method; thread-safe. */
public final class Rankings {
  private final IndexSnapshot snapshot;
  private final NeighbourGraph graph;
  private final SmoothedRanking smoothed;
  private final Lazy<DocOrdinals> map;
  private final Lazy<VectorSpace> space;
  private final Analyzer analyzer;

  public Rankings(IndexSnapshot snapshot, NeighbourGraph graph) {
    this.snapshot = snapshot;
    this.analyzer = snapshot.analyzer();
    this.graph = graph;
    this.smoothed = new SmoothedRanking(graph, new StoredRows(graph));
    this.map = new Lazy<>(() -> DocOrdinals.of(snapshot.reader()));
    this.space = new Lazy<>(() -> new VectorSpace(snapshot.reader(), map.get()));
  }

  private Rankings(Rankings other, SmoothedRanking smoothed) {
    this.snapshot = other.snapshot;
    this.graph = other.graph;
    this.analyzer = other.analyzer;
    this.smoothed = smoothed;
    this.map = other.map;
    this.space = other.space;
  }

  /** The same, with what is needed to rank many texts held in memory. */
  public Rankings forMany() throws IOException {
    return new Rankings(this, new SmoothedRanking(graph, LoadedRows.of(graph)));
  }

  public DocOrdinals map() throws IOException {
    return map.get();
  }

  public VectorSpace space() throws IOException {
    return space.get();
  }

  /** A ranking that costs little and may lack briefs that another would have. */
  public TopBriefs near(ClosestQuery subject, ClosestMethod method, int count) throws IOException {
    if (method != ClosestMethod.SMOOTHED) {
      return ranked(subject, method, count);
    }
    TopBriefs nearest = nearest(subject);
    return smoothed.near(
        subject.leftOut(), likeness(subject), nearest, smoothedLength(subject, nearest), count);
  }

  /** The cosine of the subject with the brief that is left out for it. */
  private float likeness(ClosestQuery subject) throws IOException {
    return subject.isInArchive() || subject.leftOut() < 0
        ? 1
        : vector(subject).dot(space().vector(subject.leftOut()));
  }

  /** A ranking of all briefs that have something in common with the subject. */
  public TopBriefs wide(ClosestQuery subject, ClosestMethod method) throws IOException {
    if (method != ClosestMethod.SMOOTHED) {
      return ranked(subject, method, graph.size());
    }
    TopBriefs nearest = nearest(subject);
    float[] products = space().products(vector(subject), graph::length);
    return smoothed.wide(subject.leftOut(), nearest, smoothedLength(subject, nearest), products);
  }

  /**
   * The briefs whose vectors have the highest cosine with the subject's, as many as the graph
   * keeps.
   */
  public TopBriefs nearest(ClosestQuery subject) throws IOException {
    return subject.isInArchive()
        ? graph.neighbours(subject.ordinal(), NeighbourGraph.WIDTH)
        : ranked(subject, ClosestMethod.COSINE, NeighbourGraph.WIDTH);
  }

  /** The subject's unit vector. */
  public TermVector vector(ClosestQuery subject) throws IOException {
    return subject.isInArchive()
        ? space().vector(subject.ordinal())
        : space().vector(TermProfile.of(subject.brief(), analyzer));
  }

  /** What a score cannot exceed. */
  public float bound(ClosestQuery subject, ClosestMethod method) throws IOException {
    return method == ClosestMethod.BM25 ? bm25().bound(vector(subject)) : 1;
  }

  private TopBriefs ranked(ClosestQuery subject, ClosestMethod method, int count)
      throws IOException {
    TermVector vector = vector(subject);
    return method == ClosestMethod.BM25
        ? bm25().rank(vector, count)
        : new CosineRanking(graph, space()).rank(vector, count, subject.leftOut());
  }

  private Bm25Ranking bm25() throws IOException {
    return new Bm25Ranking(snapshot.searcher(), map());
  }

  private float smoothedLength(ClosestQuery subject, TopBriefs nearest) throws IOException {
    return subject.isInArchive()
        ? graph.smoothedLength(subject.ordinal())
        : space().expand(vector(subject), nearest).length();
  }
}
