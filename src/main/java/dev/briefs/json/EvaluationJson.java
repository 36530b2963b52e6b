package dev.briefs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.briefs.Evaluation;
import dev.briefs.Evaluation.Calibration;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What results are worth by judgments, as JSON. */
public final class EvaluationJson {
  private static final int DIGITS = 4;

  /** The figures of a method. */
  public static final Columns<Evaluation> FIELDS =
      new Columns<>(
          List.of(
              Column.text("method", Evaluation::method),
              Column.whole("judged", Evaluation::judged),
              figure("ndcg", Evaluation::ndcg),
              figure("reciprocalRank", Evaluation::reciprocalRank),
              figure("recall", Evaluation::recall),
              figure("neverListed", Evaluation::neverListed),
              Column.text("mostListed", Evaluation::mostListed),
              Column.whole("mostListedCount", Evaluation::mostListedCount),
              Column.objects("strengths", Evaluation::strengths, EvaluationJson::write)));

  /** Those of them that are read at a glance. */
  public static final Columns<Evaluation> SHORT =
      Columns.of(
          FIELDS.list(),
          List.of("method", "judged", "ndcg", "reciprocalRank", "recall", "neverListed"));

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
        FIELDS.write(json, method);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(JsonGenerator json, Calibration strength) throws IOException {
    json.writeStartObject();
    json.writeStringField("strength", Json.word(strength.strength()));
    json.writeNumberField("neighbours", strength.neighbours());
    json.writeNumberField("good", rounded(strength.good()));
    json.writeEndObject();
  }

  private static Column<Evaluation> figure(String name, ToDoubleFunction<Evaluation> figure) {
    return new Column<>(
        name,
        method -> rounded(figure.applyAsDouble(method)).toPlainString(),
        (json, method) -> json.writeNumber(rounded(figure.applyAsDouble(method))));
  }

  private static BigDecimal rounded(double figure) {
    return BigDecimal.valueOf(figure).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
