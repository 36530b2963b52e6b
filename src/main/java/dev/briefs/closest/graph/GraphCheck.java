package dev.briefs.closest.graph;

import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;

/** Compares a neighbour graph with the documents that it belongs to. */
public final class GraphCheck {
  private GraphCheck() {}

  /** Whether the graph numbers the briefs of the snapshot, and connects only such as it numbers. */
  public static boolean belongs(NeighbourGraph graph, IndexSnapshot snapshot) throws IOException {
    IndexReader reader = snapshot.reader();
    String[] ids = DocOrdinals.of(reader).ids(reader);
    if (ids.length != graph.size()) {
      return false;
    }
    for (int brief = 0; brief < ids.length; brief++) {
      if (!ids[brief].equals(graph.id(brief)) || !isWithin(graph, brief)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithin(NeighbourGraph graph, int brief) throws IOException {
    int[] row = graph.neighbours(brief, NeighbourGraph.WIDTH).briefs();
    OptionalInt highest = IntStream.of(row).max();
    return highest.orElse(0) < graph.size();
  }
}
