package dev.briefs.closest;

import dev.briefs.ProgressListener;
import dev.briefs.closest.duplicates.DuplicateFinder;
import dev.briefs.closest.graph.GraphBuilder;
import dev.briefs.closest.graph.GraphDraft;
import dev.briefs.closest.graph.GraphUpdate;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.repeated.RepeatedTextFinder;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.closest.vector.ProfileMatrix;
import dev.briefs.closest.vector.VectorSpace;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.Directory;

/** Builds the neighbour graphs of indexes and keeps them up to date. */
public final class Graphs {
  /**
   * In archives of up to so many briefs every graph is built anew, which leaves nothing
   * approximate.
   */
  public static final int ALWAYS_BUILT = 5_000;

  /**
   * When more than this share of the briefs has changed since a graph was built, it is built anew.
   */
  private static final double MOST_CHANGED = 0.1;

  private Graphs() {}

  /**
   * Computes the graph of all briefs of a snapshot and writes it.
   *
   * @param name of the file to write
   */
  public static void build(
      IndexSnapshot snapshot,
      Directory directory,
      String name,
      int threads,
      ProgressListener progress)
      throws IOException {
    IndexReader reader = snapshot.reader();
    DocOrdinals map = DocOrdinals.of(reader);
    GraphDraft draft = new GraphDraft(map.ids(reader));
    draft.repeated = finder(snapshot, map, draft, threads).find();
    ProfileMatrix matrix = ProfileMatrix.load(reader, map, draft.repeated.terms());
    new GraphBuilder(matrix, draft).build(threads, progress);
    draft.duplicates = new DuplicateFinder(snapshot, map, draft, threads).all();
    write(directory, name, draft);
  }

  /**
   * Writes the graph of all briefs of a snapshot, computing only what concerns those that changed
   * where the archive is large and few have.
   *
   * @param before the name of the file of the graph as it was before
   * @param changed the ids of the briefs that were added, changed or removed
   * @param name of the file to write
   */
  public static void update(
      IndexSnapshot snapshot,
      Directory directory,
      String before,
      Set<String> changed,
      String name,
      int threads,
      ProgressListener progress)
      throws IOException {
    int size = DocOrdinals.of(snapshot.reader()).size();
    try (NeighbourGraph graph = NeighbourGraph.open(directory, before)) {
      int changes = graph.changesSinceBuilt() + changed.size();
      if (size <= ALWAYS_BUILT || changes > MOST_CHANGED * size) {
        build(snapshot, directory, name, threads, progress);
      } else {
        // What it holds is carried over, and gets a checksum that vouches for it.
        graph.verify();
        write(directory, name, updated(snapshot, graph, changed, changes, threads));
      }
    }
  }

  /** The graph carried over to an archive in which some briefs changed. */
  static GraphDraft updated(
      IndexSnapshot snapshot, NeighbourGraph before, Set<String> changed, int changes, int threads)
      throws IOException {
    IndexReader reader = snapshot.reader();
    DocOrdinals map = DocOrdinals.of(reader);
    GraphDraft draft = new GraphDraft(map.ids(reader));
    GraphUpdate update = new GraphUpdate(before, draft, changed);
    update.keepSignatures();
    draft.repeated =
        finder(snapshot, map, draft, threads)
            .update(before.repeated(), update.now(), update::isChanged);
    update.run(new VectorSpace(reader, map, draft.repeated.terms()));
    draft.duplicates =
        new DuplicateFinder(snapshot, map, draft, threads).since(before.duplicates(), update);
    draft.changesSinceBuilt = changes;
    return draft;
  }

  private static RepeatedTextFinder finder(
      IndexSnapshot snapshot, DocOrdinals map, GraphDraft draft, int threads) {
    return new RepeatedTextFinder(
        snapshot.reader(), map.documents(), snapshot.analyzers(), threads, draft.signatures);
  }

  private static void write(Directory directory, String name, GraphDraft draft) throws IOException {
    NeighbourGraph.write(directory, name, draft);
    directory.sync(List.of(name));
  }
}
