package dev.briefs.web.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The checked parameters of a request.
 *
 * @param known those that the page takes
 * @param values the values that are given
 */
public record Parameters(List<Parameter> known, Map<String, List<String>> values) {
  /** How many values one parameter may have. */
  private static final int MOST_VALUES = 50;

  /**
   * Checks the values that a request gives.
   *
   * @throws Problem when a parameter is unknown, repeated, or has a value that it does not take;
   *     the problem names it
   */
  static Parameters of(List<Parameter> known, Map<String, List<String>> values) {
    for (Map.Entry<String, List<String>> given : values.entrySet()) {
      Parameter parameter = find(known, given.getKey());
      if (given.getValue().size() > (parameter.kind() == Parameter.Kind.TEXTS ? MOST_VALUES : 1)) {
        throw Problem.parameter(parameter.name(), "is given too often");
      }
      given.getValue().stream().filter(value -> !value.isEmpty()).forEach(parameter::check);
    }
    return new Parameters(known, values);
  }

  private static Parameter find(List<Parameter> known, String name) {
    return known.stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(known, name));
  }

  private static Problem unknown(List<Parameter> known, String name) {
    String names = known.stream().map(Parameter::name).collect(Collectors.joining(", "));
    return Problem.parameter(
        Excerpt.of(name),
        "unknown parameter; " + (known.isEmpty() ? "this page takes none" : "known are " + names));
  }

  /** A text, the standard value when none is given. */
  public String text(String name) {
    List<String> given = texts(name);
    return given.isEmpty() ? find(known, name).standard() : given.getFirst();
  }

  /** All texts of a name that are not empty. */
  public List<String> texts(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).toList();
  }

  /** A whole number. */
  public int number(String name) {
    return Integer.parseInt(text(name));
  }

  /** Whether a flag is set. */
  public boolean flag(String name) {
    return Boolean.parseBoolean(text(name));
  }

  /** A constant. */
  public <E extends Enum<E>> E choice(String name, Class<E> type) {
    return constant(text(name), type);
  }

  /** Constants, none when none is given. */
  public <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
    List<E> constants = new ArrayList<>();
    for (String text : texts(name)) {
      Arrays.stream(text.split(",", -1))
          .map(word -> constant(word.strip(), type))
          .forEach(constants::add);
    }
    return constants;
  }

  private static <E extends Enum<E>> E constant(String word, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> Parameter.word(constant).equals(word))
        .findFirst()
        .orElseThrow();
  }
}
