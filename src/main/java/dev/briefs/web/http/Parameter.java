package dev.briefs.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A parameter of a page.
 *
 * @param name as it stands in the address
 * @param kind what values it takes
 * @param description what it does, in one sentence
 * @param standard the value when none is given, empty for none
 * @param least the least number, or 0
 * @param most the greatest number, or the greatest length of a text
 * @param words the values of a choice
 */
public record Parameter(
    String name,
    Kind kind,
    String description,
    String standard,
    int least,
    int most,
    List<String> words) {
  /** The greatest length of a text, in characters. */
  public static final int TEXT_LENGTH = 2_000;

  /** What values a parameter takes. */
  public enum Kind {
    /** A text. */
    TEXT,
    /** A text, given several times for several. */
    TEXTS,
    /** A whole number. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** One of some words. */
    CHOICE,
    /** Some of some words, separated by commas. */
    CHOICES
  }

  /** Copies the list. */
  public Parameter {
    words = List.copyOf(words);
  }

  /** A text. */
  public static Parameter text(String name, String description) {
    return text(name, description, TEXT_LENGTH);
  }

  /** A text of another greatest length. */
  public static Parameter text(String name, String description, int most) {
    return new Parameter(name, Kind.TEXT, description, "", 0, most, List.of());
  }

  /** Texts. */
  public static Parameter texts(String name, String description) {
    return new Parameter(name, Kind.TEXTS, description, "", 0, TEXT_LENGTH, List.of());
  }

  /** A whole number. */
  public static Parameter number(
      String name, String description, int standard, int least, int most) {
    String text = Integer.toString(standard);
    return new Parameter(name, Kind.NUMBER, description, text, least, most, List.of());
  }

  /** Something that is the case or not; the standard is that it is not. */
  public static Parameter flag(String name, String description) {
    return new Parameter(name, Kind.FLAG, description, "false", 0, 5, List.of("true", "false"));
  }

  /** A choice among constants. */
  public static <E extends Enum<E>> Parameter choice(
      String name, String description, E standard, List<E> constants) {
    return choice(name, description, word(standard), words(constants));
  }

  /** A choice among words, or none of them. */
  public static Parameter choice(
      String name, String description, String standard, List<String> words) {
    return new Parameter(name, Kind.CHOICE, description, standard, 0, TEXT_LENGTH, words);
  }

  /** Several constants. */
  public static <E extends Enum<E>> Parameter choices(
      String name, String description, Class<E> type) {
    List<String> words = words(Arrays.asList(type.getEnumConstants()));
    return new Parameter(name, Kind.CHOICES, description, "", 0, TEXT_LENGTH, words);
  }

  /** A constant as it stands in an address. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> words(List<? extends Enum<?>> constants) {
    return constants.stream().map(Parameter::word).toList();
  }

  /** Checks one value. */
  void check(String value) {
    switch (kind) {
      case NUMBER -> number(value);
      case FLAG, CHOICE -> {
        if (!words.contains(value)) {
          throw wrong("one of " + String.join(", ", words), value);
        }
      }
      case CHOICES -> {
        for (String word : value.split(",", -1)) {
          if (!words.contains(word.strip())) {
            throw wrong("some of " + String.join(", ", words), word);
          }
        }
      }
      case TEXT, TEXTS -> {
        if (value.length() > most) {
          throw wrong("at most " + most + " characters", value.length() + " characters");
        }
      }
    }
  }

  private void number(String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return;
      }
    } catch (NumberFormatException none) {
      // is told below
    }
    throw wrong("a whole number from " + least + " to " + most, value);
  }

  private Problem wrong(String expected, String got) {
    return Problem.parameter(name, "expected " + expected + ", got '" + Excerpt.of(got) + "'");
  }
}
