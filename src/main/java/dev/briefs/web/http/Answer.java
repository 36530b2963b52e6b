package dev.briefs.web.http;

import java.util.HashMap;
import java.util.Map;

/**
 * What a request is answered with.
 *
 * @param status the status code
 * @param contentType the type of the body
 * @param body the body, empty for none
 * @param headers further headers
 */
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {
  /** Copies the headers. */
  public Answer {
    headers = Map.copyOf(headers);
  }

  /** An answer whose body is compared by its tag. */
  public static Answer of(String contentType, byte[] body, EntityTag tag) {
    return new Answer(200, contentType, body, Map.of("ETag", tag.header()));
  }

  /** What a request is told that has the present answer already. */
  static Answer notModified(EntityTag tag) {
    return new Answer(304, "", new byte[0], Map.of("ETag", tag.header()));
  }

  /** An answer that leads to another address. */
  static Answer redirect(String location, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Location", location);
    return new Answer(303, "", new byte[0], all);
  }
}
