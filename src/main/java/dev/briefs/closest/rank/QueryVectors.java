package dev.briefs.closest.rank;

import dev.briefs.Brief;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.repeated.RepeatedWords;
import dev.briefs.closest.repeated.RunSet;
import dev.briefs.closest.repeated.WordRuns;
import dev.briefs.closest.score.Lazy;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.closest.vector.TermVector;
import dev.briefs.closest.vector.VectorSpace;
import dev.briefs.index.document.TermProfile;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;

/** The term vectors of what is asked for; thread-safe. */
final class QueryVectors {
  private final IndexSnapshot snapshot;
  private final Lazy<DocOrdinals> ordinals;
  private final Lazy<VectorSpace> space;

  private final NeighbourGraph graph;

  QueryVectors(IndexSnapshot snapshot, NeighbourGraph graph) {
    this.snapshot = snapshot;
    this.graph = graph;
    this.ordinals = new Lazy<>(() -> DocOrdinals.of(snapshot.reader()));
    this.space =
        new Lazy<>(
            () -> new VectorSpace(snapshot.reader(), ordinals.get(), graph.repeated().terms()));
  }

  DocOrdinals ordinals() throws IOException {
    return ordinals.get();
  }

  VectorSpace space() throws IOException {
    return space.get();
  }

  /** The unit vector of a query. */
  TermVector of(ClosestQuery query) throws IOException {
    return query.isInArchive()
        ? space().vector(query.ordinal())
        : space().vector(profile(query.brief()));
  }

  private TermProfile profile(Brief text) throws IOException {
    RunSet runs = graph.repeated().runs();
    RepeatedWords repeated = WordRuns.of(text).repeated(runs::contains);
    return TermProfile.of(text, snapshot.analyzers().ofText(text), repeated::covers);
  }
}
