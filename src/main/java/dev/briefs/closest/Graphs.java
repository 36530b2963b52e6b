package dev.briefs.closest;

import dev.briefs.ProgressListener;
import dev.briefs.index.IndexSnapshot;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.Directory;

/** Builds the neighbour graphs of indexes. */
public final class Graphs {
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
    OrdinalMap map = OrdinalMap.of(reader);
    GraphDraft draft = new GraphDraft(map.ids(reader));
    ProfileMatrix matrix = ProfileMatrix.load(reader, map);
    new GraphBuilder(matrix, draft).build(threads, progress);
    draft.stories = new StoryFinder(reader, map).find(draft);
    NeighbourGraph.write(directory, name, draft);
    directory.sync(List.of(name));
  }
}
