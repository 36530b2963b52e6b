package dev.briefs.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files that pages need besides themselves: style, script and icon. */
public final class Assets {
  private final Map<String, Answer> answers = new HashMap<>();

  /**
   * Files from the class path.
   *
   * @param base the class whose package holds them
   * @param types their media types by name
   */
  public Assets(Class<?> base, Map<String, String> types) {
    types.forEach((name, type) -> answers.put("/" + name, read(base, name, type)));
  }

  /** The file at a path. */
  Optional<Answer> at(String path) {
    return Optional.ofNullable(answers.get(path));
  }

  private static Answer read(Class<?> base, String name, String type) {
    try (InputStream in = base.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      byte[] body = in.readAllBytes();
      return Answer.of(type, body, EntityTag.of(body));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
