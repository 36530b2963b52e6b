package dev.briefs.closest.rank;

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

  QueryVectors(IndexSnapshot snapshot) {
    this.snapshot = snapshot;
    this.ordinals = new Lazy<>(() -> DocOrdinals.of(snapshot.reader()));
    this.space = new Lazy<>(() -> new VectorSpace(snapshot.reader(), ordinals.get()));
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
        : space().vector(TermProfile.of(query.brief(), snapshot.analyzer()));
  }
}
