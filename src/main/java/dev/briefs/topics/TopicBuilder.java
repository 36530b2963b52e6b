package dev.briefs.topics;

import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.WordForms;
import dev.briefs.topics.NeighbourLists.Neighbours;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds and names the topics of all briefs of an index. */
final class TopicBuilder {
  private final IndexSnapshot snapshot;
  private final NeighbourLists lists;
  private final int[] ordinals;

  /**
   * A builder.
   *
   * @param ordinals the number of each document's brief, -1 of documents that are no brief
   */
  TopicBuilder(IndexSnapshot snapshot, NeighbourLists lists, int[] ordinals) {
    this.snapshot = snapshot;
    this.lists = lists;
    this.ordinals = ordinals;
  }

  /**
   * Finds all topics.
   *
   * @param before the topics that were, whose ids are kept by those that are most like them
   */
  TopicModel build(Optional<FormerTopics> before) throws IOException {
    Neighbours[] all = lists.all();
    SimilarityGraph graph = SimilarityGraph.of(all);
    Partition partition = Communities.of(graph);
    int[] coarseOf = coarseOf(partition);
    int fineCount = partition.coarse().length;
    int coarseCount = Arrays.stream(partition.coarse()).max().orElse(-1) + 1;
    TopicIds ids = TopicIds.of(partition, coarseCount, before);
    WordForms forms = WordForms.of(snapshot);
    return new TopicModel(
        partition,
        named(graph, partition.fine(), ids.fine(), fineCount, forms),
        named(graph, coarseOf, ids.coarse(), coarseCount, forms),
        0);
  }

  /** The coarse topic of each brief. */
  static int[] coarseOf(Partition partition) {
    return Arrays.stream(partition.fine()).map(fine -> partition.coarse()[fine]).toArray();
  }

  private List<StoredTopic> named(
      SimilarityGraph graph, int[] topics, List<String> ids, int count, WordForms forms)
      throws IOException {
    boolean[] all = new boolean[count];
    Arrays.fill(all, true);
    List<List<String>> terms = TopicTerms.of(snapshot, forms, groups(topics), all);
    int[] central = TopicTies.central(graph, topics, count);
    List<List<Integer>> nearest = TopicTies.nearest(graph, topics, count);
    TopicNames names = new TopicNames();
    List<StoredTopic> named = new ArrayList<>();
    for (int topic = 0; topic < count; topic++) {
      String centralId = lists.id(central[topic]);
      named.add(
          new StoredTopic(
              ids.get(topic),
              names.name(terms.get(topic), centralId),
              terms.get(topic),
              centralId,
              nearest.get(topic).stream().map(ids::get).toList(),
              0));
    }
    return named;
  }

  private int[] groups(int[] topics) {
    return Arrays.stream(ordinals).map(brief -> brief < 0 ? -1 : topics[brief]).toArray();
  }
}
