package dev.briefs.web.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A representation of a page. */
public enum Format {
  /** For people. */
  HTML("text/html", "; charset=utf-8"),
  /** One JSON document. */
  JSON("application/json", ""),
  /** One JSON object a line. */
  NDJSON("application/x-ndjson", ""),
  /** Comma-separated values with a header. */
  CSV("text/csv", "; charset=utf-8");

  private final String mediaType;
  private final String parameter;

  Format(String mediaType, String parameter) {
    this.mediaType = mediaType;
    this.parameter = parameter;
  }

  /** The media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The value of the {@code Content-Type} header. */
  public String contentType() {
    return mediaType + parameter;
  }

  /** The ending of an address that asks for this format; empty for {@link #HTML}. */
  public String suffix() {
    return this == HTML ? "" : "." + name().toLowerCase(Locale.ROOT);
  }

  /** The format that the ending of a path asks for. */
  static Optional<Format> atEndOf(String path) {
    return Arrays.stream(values())
        .filter(format -> format != HTML && path.endsWith(format.suffix()))
        .findFirst();
  }
}
