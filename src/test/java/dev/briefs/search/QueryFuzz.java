package dev.briefs.search;

import dev.briefs.MalformedQueryException;
import dev.briefs.search.query.ParsedQuery;
import dev.briefs.search.query.Parser;
import dev.briefs.search.query.Tolerance;
import java.nio.charset.StandardCharsets;

/** Feeds any text to the query parser: it is understood, or refused with its place. */
public final class QueryFuzz {
  private QueryFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String query = new String(data, StandardCharsets.UTF_8);
    parse(query, Tolerance.STRICT);
    parse(query, Tolerance.TOLERANT);
  }

  private static void parse(String query, Tolerance tolerance) {
    try {
      ParsedQuery parsed = Parser.parse(query, tolerance);
      if (!parsed.equals(Parser.parse(query, tolerance))) {
        throw new AssertionError("two readings differ");
      }
      if (tolerance.strict() && !parsed.notes().isEmpty()) {
        throw new AssertionError("a strict reading has notes");
      }
    } catch (MalformedQueryException refused) {
      requirePlace(refused, query);
    }
  }

  static void requirePlace(MalformedQueryException refused, String query) {
    if (refused.column() < 1 || refused.column() > query.length() + 1) {
      throw new AssertionError("no such column: " + refused.getMessage(), refused);
    }
  }
}
