package dev.briefs.search.query;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells whether texts are values of fields that take ranges. */
final class RangeValues {
  private static final int MOST_DIGITS = 9;
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

  private RangeValues() {}

  /** What is wrong with a bound of a field's range, if anything is; an empty one is open. */
  static Optional<String> problem(SearchField field, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (field.equals(SearchField.DATE)) {
      return DatePrefix.parse(value).isPresent()
          ? Optional.empty()
          : Optional.of("a date was expected, as 2024, 2024-02 or 2024-02-18, not " + value);
    }
    if (field.kind() == SearchField.Kind.DECIMAL) {
      return DECIMAL.matcher(value).matches()
          ? Optional.empty()
          : Optional.of("a number was expected, as 4 or 2.5, not " + value);
    }
    return isNumber(value)
        ? Optional.empty()
        : Optional.of("a whole number was expected, as 4, not " + value);
  }

  private static boolean isNumber(String text) {
    return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
