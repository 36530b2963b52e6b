package dev.briefs.closest;

import dev.briefs.ClosestMethod;
import dev.briefs.index.IndexSnapshot;
import dev.briefs.index.TermProfile;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;

/** Ranks the briefs of an archive by each method; thread-safe. */
final class Rankings {
  private final IndexSnapshot snapshot;
  private final NeighbourGraph graph;
  private final SmoothedRanking smoothed;
  private final Lazy<OrdinalMap> map;
  private final Lazy<VectorSpace> space;
  private final Analyzer analyzer;

  Rankings(IndexSnapshot snapshot, NeighbourGraph graph) {
    this.snapshot = snapshot;
    this.analyzer = snapshot.analyzer();
    this.graph = graph;
    this.smoothed = new SmoothedRanking(graph, new StoredRows(graph));
    this.map = new Lazy<>(() -> OrdinalMap.of(snapshot.reader()));
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
  Rankings forMany() throws IOException {
    return new Rankings(this, new SmoothedRanking(graph, LoadedRows.of(graph)));
  }

  OrdinalMap map() throws IOException {
    return map.get();
  }

  VectorSpace space() throws IOException {
    return space.get();
  }

  /** A ranking that costs little and may lack briefs that another would have. */
  Ranked near(Subject subject, ClosestMethod method, int count) throws IOException {
    if (method != ClosestMethod.SMOOTHED) {
      return ranked(subject, method, count);
    }
    Ranked nearest = nearest(subject);
    return smoothed.near(
        subject.leftOut(), likeness(subject), nearest, smoothedLength(subject, nearest), count);
  }

  /** The cosine of the subject with the brief that is left out for it. */
  private float likeness(Subject subject) throws IOException {
    return subject.isInArchive() || subject.leftOut() < 0
        ? 1
        : vector(subject).dot(space().vector(subject.leftOut()));
  }

  /** A ranking of all briefs that have something in common with the subject. */
  Ranked wide(Subject subject, ClosestMethod method) throws IOException {
    if (method != ClosestMethod.SMOOTHED) {
      return ranked(subject, method, graph.size());
    }
    Ranked nearest = nearest(subject);
    float[] products = space().products(vector(subject), graph::length);
    return smoothed.wide(subject.leftOut(), nearest, smoothedLength(subject, nearest), products);
  }

  /**
   * The briefs whose vectors have the highest cosine with the subject's, as many as the graph
   * keeps.
   */
  Ranked nearest(Subject subject) throws IOException {
    return subject.isInArchive()
        ? graph.neighbours(subject.ordinal(), NeighbourGraph.WIDTH)
        : ranked(subject, ClosestMethod.COSINE, NeighbourGraph.WIDTH);
  }

  /** The subject's unit vector. */
  TermVector vector(Subject subject) throws IOException {
    return subject.isInArchive()
        ? space().vector(subject.ordinal())
        : space().vector(TermProfile.of(subject.brief(), analyzer));
  }

  /** What a score cannot exceed. */
  float bound(Subject subject, ClosestMethod method) throws IOException {
    return method == ClosestMethod.BM25 ? bm25().bound(vector(subject)) : 1;
  }

  private Ranked ranked(Subject subject, ClosestMethod method, int count) throws IOException {
    TermVector vector = vector(subject);
    return method == ClosestMethod.BM25
        ? bm25().rank(vector, count)
        : new CosineRanking(graph, space()).rank(vector, count, subject.leftOut());
  }

  private Bm25Ranking bm25() throws IOException {
    return new Bm25Ranking(snapshot.searcher(), map());
  }

  private float smoothedLength(Subject subject, Ranked nearest) throws IOException {
    return subject.isInArchive()
        ? graph.smoothedLength(subject.ordinal())
        : space().expand(vector(subject), nearest).length();
  }
}
