package dev.briefs.search.facet;

import dev.briefs.index.document.TopicGroups;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts the coarse topics of briefs; briefs that are alone have none. */
final class TopicCounts {
  private TopicCounts() {}

  static void count(List<LeafMatches> matches, TopicGroups topics, TopValues top)
      throws IOException {
    long[] counts = new long[topics.count()];
    for (LeafMatches leaf : matches) {
      DocIdSetIterator documents = leaf.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        int topic = topics.topicOf(leaf.docBase() + document);
        if (topic >= 0) {
          counts[topic]++;
        }
      }
    }
    for (int topic = 0; topic < counts.length; topic++) {
      String name = topics.name(topic);
      if (counts[topic] > 0 && !name.isEmpty()) {
        top.offer(counts[topic], () -> name);
      }
    }
  }
}
