package dev.briefs.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 (Shafranovich 2005) has them. */
public final class Csv {
  private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

  private Csv() {}

  /** Writes a record. */
  public static void write(Writer out, List<String> values) throws IOException {
    out.write(values.stream().map(Csv::value).collect(Collectors.joining(",", "", "\r\n")));
  }

  private static String value(String value) {
    return QUOTED.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
