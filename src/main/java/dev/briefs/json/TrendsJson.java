package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Trends;
import dev.briefs.Trends.Burst;
import dev.briefs.Trends.Period;
import dev.briefs.Trends.Value;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Trends as one JSON document. */
public final class TrendsJson {
  private static final MathContext DIGITS = new MathContext(6);

  private TrendsJson() {}

  /** Writes some of the values. */
  public static void write(Writer out, Trends trends, List<Value> values) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeStringField("field", Json.word(trends.field()));
      json.writeStringField("by", Json.word(trends.unit()));
      json.writeNumberField("window", trends.window());
      json.writeNumberField("tested", trends.tested());
      number(json, "falseDiscoveryRate", trends.falseDiscoveryRate());
      json.writeArrayFieldStart("periods");
      for (Period period : trends.periods()) {
        period(json, period);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("values");
      for (Value value : values) {
        json.writeRaw('\n');
        value(json, value);
      }
      json.writeEndArray();
      json.writeEndObject();
      Json.endLine(json);
    }
  }

  /** Writes some of the values, each on a line of its own. */
  public static void lines(Writer out, List<Value> values) throws IOException {
    Json.list(out, false, values, TrendsJson::value);
  }

  private static void period(JsonGenerator json, Period period) throws IOException {
    json.writeStartObject();
    json.writeStringField("period", period.name());
    json.writeNumberField("volume", period.volume());
    json.writeNumberField("briefs", period.briefs());
    json.writeBooleanField("complete", period.complete());
    json.writeStringField("query", period.query());
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Value value) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", value.value());
    numbers(json, "counts", value.counts());
    numbers(json, "briefs", value.briefs());
    json.writeStringField("direction", Json.word(value.direction()));
    number(json, "effect", value.effect());
    number(json, "q", value.q());
    if (value.slope().isPresent()) {
      number(json, "slope", value.slope().get());
    }
    json.writeArrayFieldStart("bursts");
    for (Burst burst : value.bursts()) {
      json.writeStartObject();
      json.writeStringField("first", burst.first());
      json.writeStringField("last", burst.last());
      number(json, "weight", burst.weight());
      json.writeEndObject();
    }
    json.writeEndArray();
    Json.date(json, "first", value.first());
    Json.date(json, "last", value.last());
    json.writeNumberField("issues", value.issues());
    json.writeStringField("query", value.query());
    json.writeEndObject();
  }

  private static void numbers(JsonGenerator json, String name, List<Integer> numbers)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (int number : numbers) {
      json.writeNumber(number);
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String name, double number) throws IOException {
    json.writeNumberField(name, new BigDecimal(number, DIGITS).doubleValue());
  }
}
