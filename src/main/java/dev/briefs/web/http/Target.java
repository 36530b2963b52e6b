package dev.briefs.web.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request asks for, as its first line says.
 *
 * @param segments the decoded parts of the path, without the ending that names a format
 * @param suffix the format that the path's ending names
 * @param query the values of each parameter, in order
 */
public record Target(
    List<String> segments, Optional<Format> suffix, Map<String, List<String>> query) {
  /**
   * Reads the encoded path and query of an address. The ending that names a format is looked for
   * before decoding, so that {@code a%2Ejson} is the name {@code a.json}.
   *
   * @throws Problem when they are not percent-encoded UTF-8
   */
  static Target parse(String rawPath, String rawQuery) {
    Optional<Format> suffix = Format.atEndOf(rawPath);
    int end = rawPath.length() - suffix.map(format -> format.suffix().length()).orElse(0);
    List<String> segments = new ArrayList<>();
    for (String part : rawPath.substring(0, end).split("/", -1)) {
      segments.add(PercentDecoder.path(part));
    }
    segments.removeFirst();
    return new Target(List.copyOf(segments), suffix, query(rawQuery));
  }

  private static Map<String, List<String>> query(String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = PercentDecoder.query(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : PercentDecoder.query(pair.substring(equals + 1));
        values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
      }
    }
    return values;
  }
}
