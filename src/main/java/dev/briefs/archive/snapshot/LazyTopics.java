package dev.briefs.archive.snapshot;

import dev.briefs.closest.score.Lazy;
import dev.briefs.index.document.TopicGroups;
import dev.briefs.topics.Topics;
import java.io.IOException;
import org.apache.lucene.search.Query;

/**
 * Topics that are read when a search first asks for them.
 *
 * @param topics the topics
 */
record LazyTopics(Lazy<Topics> topics) implements TopicGroups {
  @Override
  public Query briefs(String topic) throws IOException {
    return topics.get().briefs(topic);
  }

  @Override
  public int count() throws IOException {
    return topics.get().count();
  }

  @Override
  public String name(int topic) throws IOException {
    return topics.get().name(topic);
  }

  @Override
  public int topicOf(int document) throws IOException {
    return topics.get().topicOf(document);
  }
}
