package dev.briefs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The newsletter issue a brief came from.
 *
 * @param name as written, usually {@code YYYYMMDD}; empty when no issue is given
 * @param link the issue's address as written, or empty
 */
public record Issue(String name, String link) {
  /** No issue. */
  public static final Issue NONE = new Issue("", "");

  private static final int DATE_DIGITS = 8;

  /** The date that the first eight characters of the name spell, if they are a real date. */
  public Optional<LocalDate> date() {
    if (name.length() < DATE_DIGITS || !name.chars().limit(DATE_DIGITS).allMatch(Issue::isDigit)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(0, 4), number(4, 6), number(6, 8)));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private int number(int from, int to) {
    return Integer.parseInt(name, from, to, 10);
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
