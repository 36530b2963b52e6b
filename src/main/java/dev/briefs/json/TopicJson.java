package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Topic;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Topics as JSON. */
public final class TopicJson {
  private TopicJson() {}

  /**
   * Writes topics.
   *
   * @param array whether they form one array; else each stands on a line of its own
   */
  public static void write(Writer out, boolean array, List<Topic> topics) throws IOException {
    Json.list(out, array, topics, TopicJson::write);
  }

  private static void write(JsonGenerator json, Topic topic) throws IOException {
    json.writeStartObject();
    json.writeStringField("topic", topic.id());
    json.writeStringField("level", Json.word(topic.level()));
    json.writeStringField("name", topic.name());
    Json.texts(json, "terms", topic.terms());
    json.writeNumberField("size", topic.size());
    json.writeStringField("central", topic.central());
    Json.texts(json, "nearest", topic.nearest());
    json.writeObjectFieldStart("years");
    for (Map.Entry<Integer, Integer> year : topic.years().entrySet()) {
      json.writeNumberField(Integer.toString(year.getKey()), year.getValue());
    }
    json.writeEndObject();
    Json.texts(json, "ids", topic.ids());
    json.writeEndObject();
  }
}
