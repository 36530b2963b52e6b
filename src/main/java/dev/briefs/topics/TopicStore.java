package dev.briefs.topics;

import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.store.Directory;

/** Writes the topics of indexes and keeps them up to date. */
public final class TopicStore {
  /** When more than this share of the briefs has changed, communities are found anew. */
  private static final double MOST_CHANGED = 0.1;

  private final IndexSnapshot snapshot;
  private final NeighbourLists lists;
  private final int[] ordinals;

  /**
   * A store for a snapshot.
   *
   * @param lists the neighbours of its briefs
   * @param ordinals the number of each document's brief, -1 of documents that are no brief
   */
  public TopicStore(IndexSnapshot snapshot, NeighbourLists lists, int[] ordinals) {
    this.snapshot = snapshot;
    this.lists = lists;
    this.ordinals = ordinals;
  }

  /** Finds the topics of all briefs and writes them. */
  public void build(Directory directory, String name) throws IOException {
    new TopicBuilder(snapshot, lists, ordinals).build(Optional.empty()).write(directory, name);
  }

  /**
   * Carries topics over to a state in which some briefs changed. Finds them anew where many have,
   * but keeps the ids of those that stay alike.
   *
   * @param former the name of the file of the topics as they were
   * @param formerIds the ids of the briefs as they were, in order
   * @param changed the ids of the briefs that were added, changed or removed
   * @param name of the file to write
   */
  public void update(
      Directory directory, String former, List<String> formerIds, Set<String> changed, String name)
      throws IOException {
    TopicModel model = TopicModel.read(directory, former);
    int changes = model.changes() + changed.size();
    boolean many = changes > MOST_CHANGED * Math.max(lists.size(), model.size());
    FormerTopics before = before(model, formerIds, many ? Set.of() : changed);
    TopicModel updated =
        many
            ? new TopicBuilder(snapshot, lists, ordinals).build(Optional.of(before))
            : new TopicUpdate(before, lists).run(snapshot, ordinals, changes);
    updated.write(directory, name);
  }

  private FormerTopics before(TopicModel model, List<String> formerIds, Set<String> changed)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    for (int brief = 0; brief < formerIds.size(); brief++) {
      numbers.put(formerIds.get(brief), brief);
    }
    int[] fineOf = new int[lists.size()];
    Arrays.fill(fineOf, -1);
    for (int brief = 0; brief < fineOf.length; brief++) {
      String id = lists.id(brief);
      Integer number = changed.contains(id) ? null : numbers.get(id);
      if (number != null) {
        fineOf[brief] = model.partition().fine()[number];
      }
    }
    return new FormerTopics(model, fineOf);
  }
}
