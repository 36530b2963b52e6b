package dev.briefs.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the headers by which a request says what it accepts (RFC 9110, section 12.5). */
final class AcceptHeader {
  private AcceptHeader() {}

  /**
   * The format of those offered that a request prefers, the first offered one where it accepts
   * anything; empty when it accepts none of them.
   */
  static Optional<Format> best(String header, List<Format> offered) {
    if (header.isBlank()) {
      return Optional.of(offered.getFirst());
    }
    Format best = offered.getFirst();
    double highest = 0;
    for (Format format : offered) {
      double quality = quality(header, format.mediaType());
      if (quality > highest) {
        highest = quality;
        best = format;
      }
    }
    return highest > 0 ? Optional.of(best) : Optional.empty();
  }

  /** Whether a content coding is accepted by name or by {@code *}. */
  static boolean accepts(String header, String coding) {
    double named = -1;
    double any = 0;
    for (String part : header.split(",", -1)) {
      String name = name(part);
      if (name.equals(coding)) {
        named = quality(part);
      } else if (name.equals("*")) {
        any = quality(part);
      }
    }
    return (named < 0 ? any : named) > 0;
  }

  /** Whether one of some media types is accepted. */
  static boolean accepts(String header, String one, String other) {
    return quality(header, one) > 0 || quality(header, other) > 0;
  }

  /** The quality of a media type by the most specific range that covers it. */
  private static double quality(String header, String mediaType) {
    String group = mediaType.substring(0, mediaType.indexOf('/') + 1) + "*";
    double quality = 0;
    int closest = 0;
    for (String part : header.split(",", -1)) {
      String range = name(part);
      int closeness =
          range.equals(mediaType) ? 3 : range.equals(group) ? 2 : range.equals("*/*") ? 1 : 0;
      if (closeness > closest) {
        closest = closeness;
        quality = quality(part);
      }
    }
    return quality;
  }

  private static String name(String part) {
    int end = part.indexOf(';');
    return (end < 0 ? part : part.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static double quality(String part) {
    for (String parameter : part.split(";", -1)) {
      String text = parameter.strip();
      if (text.startsWith("q=")) {
        try {
          return Double.parseDouble(text.substring(2));
        } catch (NumberFormatException malformed) {
          return 0;
        }
      }
    }
    return 1;
  }
}
