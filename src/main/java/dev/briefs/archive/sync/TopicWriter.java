package dev.briefs.archive.sync;

import dev.briefs.archive.snapshot.TopicNeighbours;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.topics.TopicStore;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.Directory;

/**
 * Writes the topics that belong to a neighbour graph. Without the library that finds communities,
 * an index has no topics.
 */
final class TopicWriter {
  private TopicWriter() {}

  private interface Work {
    void on(TopicStore store) throws IOException;
  }

  /** Writes the topics of all briefs of a snapshot, whose graph is written. */
  static void build(IndexSnapshot snapshot, Directory directory, int threads) throws IOException {
    String name = snapshot.settings().topics();
    write(snapshot, directory, threads, store -> store.build(directory, name));
  }

  /**
   * Carries the topics over to a snapshot in which some briefs changed.
   *
   * @param before what the index recorded of itself before
   */
  static void update(
      IndexSnapshot snapshot,
      Directory directory,
      IndexSettings before,
      Set<String> changed,
      int threads)
      throws IOException {
    String name = snapshot.settings().topics();
    if (!Arrays.asList(directory.listAll()).contains(before.topics())) {
      build(snapshot, directory, threads);
      return;
    }
    List<String> formerIds = ids(directory, before.graph());
    write(
        snapshot,
        directory,
        threads,
        store -> store.update(directory, before.topics(), formerIds, changed, name));
  }

  /** Removes the topics that belong to a graph, if there are any. */
  static void remove(Directory directory, IndexSettings settings) throws IOException {
    try {
      directory.deleteFile(settings.topics());
    } catch (NoSuchFileException | FileNotFoundException none) {
      // The index was made without the library that finds communities.
      return;
    }
  }

  private static void write(IndexSnapshot snapshot, Directory directory, int threads, Work work)
      throws IOException {
    try (NeighbourGraph graph = NeighbourGraph.open(directory, snapshot.settings().graph())) {
      int[] ordinals = DocOrdinals.of(snapshot.reader()).ordinals();
      work.on(new TopicStore(snapshot, new TopicNeighbours(graph, threads), ordinals));
    } catch (NoClassDefFoundError noLibrary) {
      // Everything else works without topics; asking for them names the library.
      return;
    }
  }

  private static List<String> ids(Directory directory, String graph) throws IOException {
    try (NeighbourGraph former = NeighbourGraph.open(directory, graph)) {
      List<String> ids = new ArrayList<>(former.size());
      for (int brief = 0; brief < former.size(); brief++) {
        ids.add(former.id(brief));
      }
      return ids;
    }
  }
}
