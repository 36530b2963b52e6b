package dev.briefs.mcp.tool;

import dev.briefs.Filter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The arguments of one call; every reading method refuses a value of another kind. */
public final class Arguments {
  private final Map<String, Object> values;

  private Arguments(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * The arguments of a call of a tool.
   *
   * @throws ToolException when one is unknown, or one that is required is missing
   */
  public static Arguments of(ArchiveTool tool, Map<String, Object> values) {
    for (String name : values.keySet()) {
      if (!tool.input().names().contains(name)) {
        throw new ToolException(
            "unknown argument '"
                + name
                + "'; "
                + tool.name()
                + " takes: "
                + String.join(", ", tool.input().names()));
      }
    }
    for (String name : tool.input().required()) {
      if (values.get(name) == null) {
        throw new ToolException("argument '" + name + "' is missing; " + tool.name() + " needs it");
      }
    }
    return new Arguments(values);
  }

  /** A text, empty where it is not given. */
  String text(String name) {
    Object value = values.get(name);
    if (value == null) {
      return "";
    }
    if (value instanceof String text) {
      return text;
    }
    throw new ToolException("'" + name + "' must be a text, got " + value);
  }

  /** Texts, none where they are not given; one text counts as a list of one. */
  List<String> texts(String name) {
    return switch (values.get(name)) {
      case null -> List.of();
      case String text -> List.of(text);
      case List<?> list when list.stream().allMatch(String.class::isInstance) ->
          list.stream().map(String.class::cast).toList();
      case Object other -> throw new ToolException("'" + name + "' must be texts, got " + other);
    };
  }

  /** A whole number between two bounds, or the standard one where none is given. */
  int number(String name, int least, int most, int standard) {
    return switch (values.get(name)) {
      case null -> standard;
      case Number number
          when number.doubleValue() == number.intValue()
              && number.intValue() >= least
              && number.intValue() <= most ->
          number.intValue();
      case Object other ->
          throw new ToolException(
              "'"
                  + name
                  + "' must be a whole number from "
                  + least
                  + " to "
                  + most
                  + ", got "
                  + other);
    };
  }

  /** One of several constants by name, or the standard one where none is given. */
  <E extends Enum<E>> E choice(String name, List<E> choices, E standard) {
    String text = text(name);
    return text.isEmpty() ? standard : constant(name, choices, text);
  }

  /** Some of several constants by name. */
  <E extends Enum<E>> List<E> choices(String name, List<E> choices) {
    return texts(name).stream().map(text -> constant(name, choices, text)).toList();
  }

  private static <E extends Enum<E>> E constant(String name, List<E> choices, String text) {
    return choices.stream()
        .filter(choice -> choice.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new ToolException(
                    "'"
                        + name
                        + "' must be one of "
                        + ArchiveTool.words(choices)
                        + ", got "
                        + text));
  }

  /** The filter that the arguments of {@link Filters} make. */
  Filter filter() {
    return new Filter(
        date("since", false),
        date("until", true),
        texts("themes"),
        texts("keywords"),
        texts("categories"),
        List.of(),
        texts("hosts"),
        texts("issues"));
  }

  /** A day, month or year; its first day, or its last. */
  private Optional<LocalDate> date(String name, boolean last) {
    String text = text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate first = LocalDate.parse((text + "-01-01").substring(0, 10));
      return Optional.of(
          switch (text.length()) {
            case 4 -> last ? first.plusYears(1).minusDays(1) : first;
            case 7 -> last ? first.plusMonths(1).minusDays(1) : first;
            case 10 -> first;
            default -> throw new DateTimeException(text);
          });
    } catch (DateTimeException | StringIndexOutOfBoundsException wrong) {
      throw new ToolException(
          "'" + name + "' must be a date as 2024, 2024-03 or 2024-03-15, got '" + text + "'");
    }
  }

  /** How many items earlier answers have given: the number in the cursor. */
  int offset() {
    String cursor = text("cursor");
    if (cursor.isEmpty()) {
      return 0;
    }
    if (!cursor.matches("[0-9]{1,8}")) {
      throw new ToolException(
          "'cursor' must be the nextCursor of the answer before, got '" + cursor + "'");
    }
    return Integer.parseInt(cursor);
  }
}
