package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Review;
import dev.briefs.Review.Named;
import dev.briefs.Trends;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** A review of a period as JSON. */
public final class ReviewJson {
  private ReviewJson() {}

  /** Writes it as one document. */
  public static void write(Writer out, Review review) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("period", review.request().name());
      json.writeStringField("first", review.request().first().toString());
      json.writeStringField("last", review.request().last().toString());
      json.writeNumberField("briefs", review.briefs());
      json.writeNumberField("stories", review.stories());
      json.writeNumberField("storiesBefore", review.storiesBefore());
      values(json, "risenThemes", review, review.themes(), review.risen(review.themes()));
      values(json, "fadedThemes", review, review.themes(), review.faded(review.themes()));
      values(json, "risenWords", review, review.words(), review.risen(review.words()));
      values(json, "fadedWords", review, review.words(), review.faded(review.words()));
      lists(json, review);
      json.writeEndObject();
      Json.endLine(json);
    }
  }

  private static void lists(JsonGenerator json, Review review) throws IOException {
    list(json, "new", review.firstSeen(), ReviewJson::firstSeen);
    list(json, "topics", review.topics(), ReviewJson::topic);
    list(json, "retold", review.retold(), ReviewJson::retold);
    list(json, "signals", review.signals(), ReviewJson::signal);
    list(json, "central", review.central(), ReviewJson::central);
  }

  private static void values(
      JsonGenerator json, String name, Review review, Trends trends, List<Trends.Value> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Trends.Value value : values) {
      json.writeStartObject();
      json.writeStringField("value", value.value());
      json.writeStringField("direction", Json.word(value.direction()));
      json.writeNumberField("effect", Math.round(value.effect() * 1e4) / 1e4);
      json.writeNumberField("stories", review.stories(trends, value));
      json.writeNumberField("total", value.total());
      json.writeStringField("query", value.query());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static <T> void list(
      JsonGenerator json, String name, List<T> values, Json.Writing<T> writing) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      writing.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void firstSeen(JsonGenerator json, Review.FirstSeen theme) throws IOException {
    json.writeStringField("value", theme.value());
    json.writeNumberField("stories", theme.stories());
    named(json, theme.brief());
  }

  private static void topic(JsonGenerator json, Review.TopicShare topic) throws IOException {
    json.writeStringField("topic", topic.topic());
    json.writeStringField("name", topic.name());
    json.writeNumberField("briefs", topic.briefs());
    json.writeNumberField("size", topic.size());
    named(json, topic.central());
  }

  private static void retold(JsonGenerator json, Review.Retold story) throws IOException {
    json.writeNumberField("briefs", story.briefs());
    named(json, story.brief());
  }

  private static void signal(JsonGenerator json, Review.Signal signal) throws IOException {
    for (Map.Entry<String, String> cell : signal.row().cells().entrySet()) {
      json.writeStringField(cell.getKey(), cell.getValue());
    }
    json.writeObjectFieldStart("brief");
    named(json, signal.brief());
    json.writeEndObject();
  }

  private static void central(JsonGenerator json, Review.Central central) throws IOException {
    json.writeNumberField("others", central.others());
    named(json, central.brief());
  }

  private static void named(JsonGenerator json, Named brief) throws IOException {
    json.writeStringField("id", brief.id());
    json.writeStringField("title", brief.title());
    Json.date(json, "date", brief.date());
  }
}
