package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Evaluation;
import dev.briefs.Evaluation.Calibration;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What results are worth by judgments, as JSON. */
public final class EvaluationJson {
  private static final int DIGITS = 4;

  private EvaluationJson() {}

  /**
   * Writes the figures of methods.
   *
   * @param depth how far down recall was measured
   */
  public static void write(Writer out, List<Evaluation> methods, int depth) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.writeStartObject();
      json.writeNumberField("depth", depth);
      json.writeArrayFieldStart("methods");
      for (Evaluation method : methods) {
        method(json, method);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void method(JsonGenerator json, Evaluation method) throws IOException {
    json.writeStartObject();
    json.writeStringField("method", method.method());
    json.writeNumberField("judged", method.judged());
    number(json, "ndcg", method.ndcg());
    number(json, "reciprocalRank", method.reciprocalRank());
    number(json, "recall", method.recall());
    number(json, "neverListed", method.neverListed());
    json.writeStringField("mostListed", method.mostListed());
    json.writeNumberField("mostListedCount", method.mostListedCount());
    json.writeArrayFieldStart("strengths");
    for (Calibration strength : method.strengths()) {
      json.writeStartObject();
      json.writeStringField("strength", Json.word(strength.strength()));
      json.writeNumberField("neighbours", strength.neighbours());
      number(json, "good", strength.good());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, double figure) throws IOException {
    json.writeNumberField(name, BigDecimal.valueOf(figure).setScale(DIGITS, RoundingMode.HALF_UP));
  }
}
