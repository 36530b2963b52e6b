package dev.briefs.search;

import dev.briefs.MalformedQueryException;
import dev.briefs.search.query.Clause;
import dev.briefs.search.query.Parser;
import java.nio.charset.StandardCharsets;

/** Feeds any text to the query parser: it is understood, or refused with its place. */
public final class QueryFuzz {
  private QueryFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String query = new String(data, StandardCharsets.UTF_8);
    try {
      Clause clause = Parser.parse(query);
      if (!clause.equals(Parser.parse(query))) {
        throw new AssertionError("two readings differ");
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
