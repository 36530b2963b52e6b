package dev.briefs.json;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * A field of results that may be asked for by its name.
 *
 * @param name as written in JSON and in headers
 * @param text its value in a table
 * @param json writes its value into JSON
 */
public record Column<H>(String name, Function<H, String> text, Json.Writing<H> json) {
  /** A field whose value is a text. */
  public static <H> Column<H> text(String name, Function<H, String> text) {
    return new Column<>(name, text, (json, hit) -> json.writeString(text.apply(hit)));
  }

  /** A field whose value is a whole number. */
  public static <H> Column<H> whole(String name, ToLongFunction<H> number) {
    return new Column<>(
        name,
        hit -> Long.toString(number.applyAsLong(hit)),
        (json, hit) -> json.writeNumber(number.applyAsLong(hit)));
  }

  /** A field whose value is a duration in seconds, to the millisecond. */
  public static <H> Column<H> seconds(String name, ToDoubleFunction<H> seconds) {
    ToDoubleFunction<H> rounded = hit -> Math.round(1000 * seconds.applyAsDouble(hit)) / 1000.0;
    return new Column<>(
        name,
        hit -> Double.toString(rounded.applyAsDouble(hit)),
        (json, hit) -> json.writeNumber(rounded.applyAsDouble(hit)));
  }

  /** A field whose value is true or false. */
  public static <H> Column<H> flag(String name, Predicate<H> flag) {
    return new Column<>(
        name,
        hit -> Boolean.toString(flag.test(hit)),
        (json, hit) -> json.writeBoolean(flag.test(hit)));
  }

  /** A field whose value is a list of texts; in a table they are separated by semicolons. */
  public static <H> Column<H> texts(String name, Function<H, List<String>> texts) {
    return new Column<>(
        name,
        hit -> String.join("; ", texts.apply(hit)),
        (json, hit) -> Json.texts(json, texts.apply(hit)));
  }

  /** A field whose value is a list of objects; in a table it is JSON as well. */
  public static <H, T> Column<H> objects(
      String name, Function<H, ? extends Collection<T>> objects, Json.Writing<T> writing) {
    Json.Writing<H> list =
        (json, hit) -> {
          json.writeStartArray();
          for (T object : objects.apply(hit)) {
            writing.write(json, object);
          }
          json.writeEndArray();
        };
    return nested(name, list);
  }

  /** A field whose value is made of others; in a table it is JSON as well. */
  public static <H> Column<H> nested(String name, Json.Writing<H> writing) {
    return new Column<>(name, hit -> Json.text(writing, hit), writing);
  }
}
