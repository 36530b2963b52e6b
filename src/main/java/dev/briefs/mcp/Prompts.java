package dev.briefs.mcp;

import dev.briefs.mcp.tool.SafeText;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.List;
import java.util.Map;

/** Questions that people often ask an archive, ready to send. */
@SuppressWarnings("ImmutableEnumChecker") // the records and List.of do not change
enum Prompts {
  /** A review of a period. */
  REVIEW_PERIOD(
      "review_period",
      "Review of a period",
      "What the archive says of a period: its main subjects, what is new, the strongest signals.",
      List.of(argument("period", "A year or month, such as 2024 or 2024-03.")),
      "Review what my archive says of the period {period}. Use 'search' with since and until and"
          + " facets theme and keyword for the main subjects, 'signals' for what changes, and"
          + " 'stories' for what was told more than once. Cite each statement by the title, date"
          + " and id of its brief."),
  /** What is new on a theme. */
  NEW_ON_THEME(
      "new_on_theme",
      "What is new on a theme",
      "The briefs on a theme since a date, newest first, with what has changed.",
      List.of(
          argument("theme", "The theme, as the archive spells it."),
          argument("since", "A date, such as 2024-03-01.")),
      "What is new on the theme '{theme}' since {since}? Use 'search' with themes, since and sort"
          + " date, read what matters with 'get', and say what has changed. Cite each statement by"
          + " the title, date and id of its brief."),
  /** Two briefs beside each other. */
  COMPARE_BRIEFS(
      "compare_briefs",
      "Compare two briefs",
      "What two briefs share and where they differ.",
      List.of(
          argument("first", "The id of one brief."), argument("second", "The id of the other.")),
      "Compare the briefs {first} and {second}: read both with 'get', and say what they share,"
          + " where they differ, and what came between them. Cite both by title, date and id.");

  private final Prompt prompt;
  private final String text;

  Prompts(
      String name, String title, String description, List<PromptArgument> arguments, String text) {
    this.prompt =
        Prompt.builder(name).title(title).description(description).arguments(arguments).build();
    this.text = text;
  }

  private static PromptArgument argument(String name, String description) {
    return PromptArgument.builder(name).description(description).required(true).build();
  }

  /** The prompt as clients see it. */
  Prompt prompt() {
    return prompt;
  }

  /** The prompt with its arguments filled in. */
  GetPromptResult filled(Map<String, Object> arguments) {
    String filled = text;
    for (PromptArgument argument : prompt.arguments()) {
      Object value = arguments == null ? null : arguments.get(argument.name());
      if (value == null) {
        throw McpError.builder(ErrorCodes.INVALID_PARAMS)
            .message("argument '" + argument.name() + "' is missing")
            .build();
      }
      filled = filled.replace("{" + argument.name() + "}", SafeText.clean(value.toString()));
    }
    TextContent content = TextContent.builder(filled).build();
    return GetPromptResult.builder(List.of(PromptMessage.builder(Role.USER, content).build()))
        .description(prompt.description())
        .build();
  }
}
