package dev.briefs.index.document;

import java.io.IOException;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** The topics of the briefs of an index, which are kept outside its documents; thread-safe. */
public interface TopicGroups {
  /** The topics of an index that has none. */
  TopicGroups NONE =
      new TopicGroups() {
        @Override
        public Query briefs(String topic) {
          return new MatchNoDocsQuery("no topics");
        }

        @Override
        public int count() {
          return 0;
        }

        @Override
        public String name(int topic) {
          throw new IndexOutOfBoundsException(topic);
        }

        @Override
        public int topicOf(int document) {
          return -1;
        }
      };

  /** What the briefs of a topic match: the topic of an id, of a name, or with a word in it. */
  Query briefs(String topic) throws IOException;

  /** How many coarse topics there are. */
  int count() throws IOException;

  /** The name of a coarse topic. */
  String name(int topic) throws IOException;

  /** The number of the coarse topic of a document, or -1. */
  int topicOf(int document) throws IOException;
}
