package dev.briefs.topics;

import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.WordForms;
import dev.briefs.topics.NeighbourLists.Neighbours;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Carries topics over to an archive in which few briefs changed: those that did not stay in their
 * topics, the others join the topic that their neighbours weigh most in. A topic is named anew only
 * when a third of its briefs has changed since it was named.
 */
final class TopicUpdate {
  private static final double RENAMED = 1.0 / 3;

  private final FormerTopics before;
  private final NeighbourLists lists;
  private final List<StoredTopic> fine;
  private final List<StoredTopic> coarse;
  private final List<Integer> parents = new ArrayList<>();
  private final int[] fineOf;

  /**
   * An update.
   *
   * @param before the former topics, with -1 for the briefs that changed
   */
  TopicUpdate(FormerTopics before, NeighbourLists lists) {
    this.before = before;
    this.lists = lists;
    this.fine = new ArrayList<>(before.model().fine());
    this.coarse = new ArrayList<>(before.model().coarse());
    Arrays.stream(before.model().partition().coarse()).forEach(parents::add);
    this.fineOf = before.fineOf().clone();
  }

  /**
   * The topics now.
   *
   * @param changes how many briefs changed since the communities were found
   */
  TopicModel run(IndexSnapshot snapshot, int[] ordinals, int changes) throws IOException {
    for (int brief = 0; brief < fineOf.length; brief++) {
      if (fineOf[brief] < 0) {
        fineOf[brief] = join(brief);
      }
    }
    TopicModel joined =
        new TopicModel(
            new Partition(fineOf, parents.stream().mapToInt(Integer::intValue).toArray()),
            fine,
            coarse,
            changes);
    return renamed(joined, snapshot, ordinals);
  }

  private int join(int brief) throws IOException {
    Neighbours neighbours = lists.of(brief);
    Map<Integer, Double> weights = new TreeMap<>();
    for (int i = 0; i < neighbours.briefs().length; i++) {
      int topic = before.fineOf()[neighbours.briefs()[i]];
      float similarity = neighbours.similarities()[i];
      if (topic >= 0 && similarity > 0) {
        weights.merge(topic, (double) similarity * similarity, Double::sum);
      }
    }
    int topic = -1;
    for (Map.Entry<Integer, Double> each : weights.entrySet()) {
      topic =
          topic < 0 || each.getValue() > weights.getOrDefault(topic, 0.0) ? each.getKey() : topic;
    }
    return topic < 0 ? alone(brief) : changed(topic);
  }

  private int changed(int topic) {
    fine.set(topic, fine.get(topic).changes(fine.get(topic).changes() + 1));
    int parent = parents.get(topic);
    coarse.set(parent, coarse.get(parent).changes(coarse.get(parent).changes() + 1));
    return topic;
  }

  /** A topic of its own for a brief whose neighbours have none. */
  private int alone(int brief) throws IOException {
    int number =
        1 + coarse.stream().mapToInt(topic -> Integer.parseInt(topic.id())).max().orElse(0);
    String id = lists.id(brief);
    String name = Integer.toString(number);
    coarse.add(new StoredTopic(name, id, List.of(), id, List.of(), 1));
    fine.add(new StoredTopic(name + ".1", id, List.of(), id, List.of(), 1));
    parents.add(coarse.size() - 1);
    return fine.size() - 1;
  }

  private TopicModel renamed(TopicModel model, IndexSnapshot snapshot, int[] ordinals)
      throws IOException {
    int[] coarseOf = TopicBuilder.coarseOf(model.partition());
    boolean[] fineStale = stale(fine, model.partition().fine());
    boolean[] coarseStale = stale(coarse, coarseOf);
    if (!any(fineStale) && !any(coarseStale)) {
      return model;
    }
    WordForms forms = WordForms.of(snapshot);
    return new TopicModel(
        model.partition(),
        renamed(fine, fineStale, model.partition().fine(), snapshot, forms, ordinals),
        renamed(coarse, coarseStale, coarseOf, snapshot, forms, ordinals),
        model.changes());
  }

  private static boolean[] stale(List<StoredTopic> topics, int[] ofBriefs) {
    int[] sizes = new int[topics.size()];
    Arrays.stream(ofBriefs).forEach(topic -> sizes[topic]++);
    boolean[] stale = new boolean[topics.size()];
    for (int topic = 0; topic < stale.length; topic++) {
      int changes = topics.get(topic).changes();
      stale[topic] = sizes[topic] > 0 && changes > RENAMED * sizes[topic];
    }
    return stale;
  }

  private static boolean any(boolean[] flags) {
    for (boolean flag : flags) {
      if (flag) {
        return true;
      }
    }
    return false;
  }

  private static List<StoredTopic> renamed(
      List<StoredTopic> topics,
      boolean[] stale,
      int[] ofBriefs,
      IndexSnapshot snapshot,
      WordForms forms,
      int[] ordinals)
      throws IOException {
    int[] groups = Arrays.stream(ordinals).map(brief -> brief < 0 ? -1 : ofBriefs[brief]).toArray();
    List<List<String>> terms = TopicTerms.of(snapshot, forms, groups, stale);
    TopicNames names = new TopicNames();
    for (int topic = 0; topic < stale.length; topic++) {
      if (!stale[topic]) {
        names.take(topics.get(topic).name());
      }
    }
    List<StoredTopic> renamed = new ArrayList<>();
    for (int topic = 0; topic < stale.length; topic++) {
      StoredTopic old = topics.get(topic);
      renamed.add(
          !stale[topic]
              ? old
              : new StoredTopic(
                  old.id(),
                  names.name(terms.get(topic), old.central()),
                  terms.get(topic),
                  old.central(),
                  old.nearest(),
                  0));
    }
    return renamed;
  }
}
