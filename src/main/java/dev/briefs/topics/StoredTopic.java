package dev.briefs.topics;

import java.util.List;

/**
 * What is stored of a topic beside its briefs.
 *
 * @param id its id
 * @param name its name
 * @param terms its most telling words
 * @param central the id of its central brief
 * @param nearest the ids of its nearest topics
 * @param changes how many of its briefs changed since it was named
 */
record StoredTopic(
    String id, String name, List<String> terms, String central, List<String> nearest, int changes) {
  StoredTopic {
    terms = List.copyOf(terms);
    nearest = List.copyOf(nearest);
  }

  /** A topic that has an id only. */
  static StoredTopic unnamed(String id) {
    return new StoredTopic(id, "", List.of(), "", List.of(), 0);
  }

  StoredTopic changes(int changes) {
    return new StoredTopic(id, name, terms, central, nearest, changes);
  }
}
