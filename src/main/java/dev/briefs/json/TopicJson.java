package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The fields of topics. */
public final class TopicJson {
  /** All fields. */
  public static final Columns<Topic> FIELDS =
      new Columns<>(
          List.of(
              Column.text("topic", Topic::id),
              Column.text("level", topic -> Json.word(topic.level())),
              Column.text("name", Topic::name),
              Column.texts("terms", Topic::terms),
              Column.whole("size", Topic::size),
              Column.text("central", Topic::central),
              Column.texts("nearest", Topic::nearest),
              Column.nested("years", TopicJson::years),
              Column.texts("ids", Topic::ids)));

  /** Those that are read at a glance. */
  public static final Columns<Topic> SHORT =
      Columns.of(FIELDS.list(), List.of("topic", "name", "size", "terms", "central"));

  private TopicJson() {}

  private static void years(JsonGenerator json, Topic topic) throws IOException {
    json.writeStartObject();
    for (Map.Entry<Integer, Integer> year : topic.years().entrySet()) {
      json.writeNumberField(Integer.toString(year.getKey()), year.getValue());
    }
    json.writeEndObject();
  }
}
