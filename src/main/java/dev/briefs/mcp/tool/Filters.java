package dev.briefs.mcp.tool;

/** The arguments that narrow what tools look at. */
final class Filters {
  private Filters() {}

  /** Adds the filters to a schema. */
  static InputSchema addTo(InputSchema schema) {
    return schema
        .text("since", "Only briefs of this date or later: 2024, 2024-03 or 2024-03-15.")
        .text("until", "Only briefs of this date or earlier.")
        .texts("themes", "Only briefs with one of these themes, as the archive spells them.")
        .texts("keywords", "Only briefs with one of these keywords.")
        .texts("categories", "Only briefs of one of these categories.")
        .texts("hosts", "Only briefs on articles of one of these hosts, such as example.org.")
        .texts("issues", "Only briefs of one of these newsletter issues.");
  }

  /** Adds the limit and the cursor to a schema. */
  static InputSchema addPaging(InputSchema schema) {
    return schema
        .number("limit", 1, 50, 10, "How many results at most.")
        .text("cursor", "The nextCursor of the answer before, for what comes after it.");
  }
}
