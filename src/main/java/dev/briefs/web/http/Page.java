package dev.briefs.web.http;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** A page of the server, in one or more formats; thread-safe. */
public interface Page {
  /** Its address: parts divided by {@code /}, {@code {…}} for a part that varies. */
  String path();

  /** What it shows, in one sentence. */
  String summary();

  /** The name of the schema of its JSON; empty where it has none. */
  default String schema() {
    return "";
  }

  /** Whether it may take ten times as long as others. */
  default boolean isSlow() {
    return false;
  }

  /** The parameters it takes. */
  default List<Parameter> parameters() {
    return List.of();
  }

  /** The formats it has, the first where a request names none. */
  List<Format> formats();

  /**
   * What the answer depends on besides the address, the format, the state of the index and the day.
   * Empty where that cannot be known in advance: then the answer itself is compared.
   */
  default Optional<String> state(PageRequest request) {
    return Optional.of("");
  }

  /**
   * Writes the answer.
   *
   * @throws Problem when the request cannot be answered
   */
  void write(PageRequest request, Writer out) throws IOException;
}
