package dev.briefs.json;

import java.util.function.Function;

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
}
