package dev.briefs.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** JSON as results are written: compact, values of the top level one a line. */
public final class Json {
  private Json() {}

  /** Writes values of the top level. */
  public static JsonGenerator to(Writer out) throws IOException {
    JsonGenerator json = Writers.FACTORY.createGenerator(out);
    json.setRootValueSeparator(null);
    return json;
  }

  /** Ends a value of the top level, and its line. */
  public static void endLine(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  /**
   * Writes values.
   *
   * @param array whether they form one array; else each stands on a line of its own
   */
  public static <T> void list(Writer out, boolean array, List<T> values, Writing<T> writing)
      throws IOException {
    try (JsonGenerator json = to(out)) {
      if (array) {
        json.writeStartArray();
      }
      for (T value : values) {
        writing.write(json, value);
        if (!array) {
          endLine(json);
        }
      }
      if (array) {
        json.writeEndArray();
        endLine(json);
      }
    }
  }

  /** A value as JSON. */
  static <T> String text(Writing<T> writing, T value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = to(text)) {
      writing.write(json, value);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Writes a list of texts. */
  static void texts(JsonGenerator json, Collection<String> texts) throws IOException {
    json.writeStartArray();
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Writes a field with a list of texts. */
  public static void texts(JsonGenerator json, String name, Collection<String> texts)
      throws IOException {
    json.writeFieldName(name);
    texts(json, texts);
  }

  /** Writes an object of texts. */
  public static void texts(JsonGenerator json, Map<String, String> texts) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
    json.writeEndObject();
  }

  /** Writes a field with a date, an empty text when there is none. */
  public static void date(JsonGenerator json, String name, Optional<LocalDate> date)
      throws IOException {
    json.writeStringField(name, date.map(LocalDate::toString).orElse(""));
  }

  /** The text of a path, empty when there is none. */
  public static String text(Optional<Path> path) {
    return path.map(Path::toString).orElse("");
  }

  /** The name of a constant in JSON: lower case, a dot for each underscore. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** How a value is written. */
  @FunctionalInterface
  public interface Writing<T> {
    /** Writes it. */
    void write(JsonGenerator json, T value) throws IOException;
  }

  /** Apart, as commands that write no JSON have no use for what it loads. */
  private static final class Writers {
    // A document that breaks off must not look complete, so nothing is closed on its behalf.
    private static final JsonFactory FACTORY =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build()
            .setCharacterEscapes(new JsonEscapes());

    private Writers() {}
  }
}
