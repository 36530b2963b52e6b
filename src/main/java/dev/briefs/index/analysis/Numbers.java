package dev.briefs.index.analysis;

/**
 * Numbers in one form, whatever parts their thousands and their decimals: {@code 1,000,000} and
 * {@code 1.000.000} as {@code 1000000}, {@code 2,5} as {@code 2.5}.
 */
final class Numbers {
  private static final int GROUP = 3;

  private Numbers() {}

  /** Behind the digits and separators that a word begins with; 0 where it begins with a letter. */
  static int end(CharSequence word) {
    int end = 0;
    while (end < word.length() && (isDigit(word.charAt(end)) || isSeparator(word, end))) {
      end++;
    }
    return end;
  }

  private static boolean isSeparator(CharSequence word, int at) {
    return at > 0
        && at + 1 < word.length()
        && ".,'_".indexOf(word.charAt(at)) >= 0
        && isDigit(word.charAt(at - 1))
        && isDigit(word.charAt(at + 1));
  }

  /** The number in one form; as it is written where that is no number, such as a date's. */
  static String plain(String number) {
    int last = lastSeparator(number, number.length());
    if (last < 0) {
      return number;
    }
    if (hasGroups(number)) {
      return digits(number);
    }
    String whole = number.substring(0, last);
    boolean decimal = ".,".indexOf(number.charAt(last)) >= 0;
    boolean grouped = lastSeparator(whole, last) < 0 || hasGroups(whole);
    return decimal && grouped && whole.indexOf(number.charAt(last)) < 0
        ? digits(whole) + '.' + number.substring(last + 1)
        : number;
  }

  /** The number in one form, one in thousands that could be a year with a comma. */
  static String grouped(String number) {
    String plain = plain(number);
    boolean year = plain.length() == GROUP + 1 && plain.indexOf('.') < 0;
    return year && !plain.equals(number) ? plain.charAt(0) + "," + plain.substring(1) : plain;
  }

  /** Whether separators of one kind stand before groups of three digits. */
  private static boolean hasGroups(String number) {
    int end = number.length();
    int separator = lastSeparator(number, end);
    char kind = number.charAt(separator);
    while (separator >= 0) {
      if (end - separator - 1 != GROUP || number.charAt(separator) != kind) {
        return false;
      }
      end = separator;
      separator = lastSeparator(number, end);
    }
    return end <= GROUP && number.charAt(0) != '0';
  }

  private static int lastSeparator(String number, int end) {
    int at = end - 1;
    while (at >= 0 && isDigit(number.charAt(at))) {
      at--;
    }
    return at;
  }

  private static String digits(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    number.chars().filter(each -> isDigit((char) each)).forEach(each -> digits.append((char) each));
    return digits.toString();
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
