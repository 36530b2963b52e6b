package dev.briefs.markdown.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people and tools write it.
 *
 * @param date the date, where it is one
 * @param ambiguous whether day and month could be either way
 */
public record DateText(Optional<LocalDate> date, boolean ambiguous) {
  private static final DateText NONE = new DateText(Optional.empty(), false);
  private static final DateText EITHER = new DateText(Optional.empty(), true);
  private static final int LONGEST = 200;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:\\D.*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:\\D.*)?");
  private static final Pattern IDEOGRAPHIC =
      Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日号號일].*");
  private static final Pattern PREFIX = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d).*");
  private static final Pattern PATH =
      Pattern.compile("(?:.*?/)??(\\d{4})/(\\d{2})/(\\d{2})(?:[/-].*)?");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+|\\d++");

  /** The months by their names in a few languages, and those in English cut to three letters. */
  private static final class Months {
    private static final Map<String, Month> NAMES = names();

    private static Map<String, Month> names() {
      Map<String, Month> names = new HashMap<>();
      for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl")) {
        Locale locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
          names.putIfAbsent(
              month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month);
        }
      }
      for (Month month : Month.values()) {
        names.put(month.name().substring(0, 3).toLowerCase(Locale.ROOT), month);
      }
      names.put("sept", Month.SEPTEMBER);
      return names;
    }
  }

  /** Reads a date; a time behind it is left aside, and so are the brackets of a wiki link. */
  public static DateText of(String written) {
    String text = withoutLink(written.strip());
    if (text.length() > LONGEST) {
      return NONE;
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return date(number(yearFirst, 1), number(yearFirst, 3), number(yearFirst, 4));
    }
    Matcher ideographic = IDEOGRAPHIC.matcher(text);
    if (ideographic.matches()) {
      return date(number(ideographic, 1), number(ideographic, 2), number(ideographic, 3));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    return yearLast.matches() ? yearLast(yearLast) : byName(text);
  }

  /** The date that a file's name begins with. */
  public static Optional<LocalDate> ofName(String name) {
    Matcher prefix = PREFIX.matcher(name);
    return prefix.matches()
        ? date(number(prefix, 1), number(prefix, 2), number(prefix, 3)).date()
        : Optional.empty();
  }

  /** The date in the path of a page, as in {@code /2024/02/18/title}. */
  public static Optional<LocalDate> ofPath(String path) {
    Matcher matcher = PATH.matcher(path.length() > LONGEST ? "" : path);
    return matcher.matches()
        ? date(number(matcher, 1), number(matcher, 2), number(matcher, 3)).date()
        : Optional.empty();
  }

  private static String withoutLink(String text) {
    boolean link = text.startsWith("[[") && text.endsWith("]]") && text.length() > 4;
    String page = link ? text.substring(2, text.length() - 2) : text;
    int bar = link ? page.indexOf('|') : -1;
    String target = bar < 0 ? page : page.substring(0, bar);
    return link ? target.substring(target.lastIndexOf('/') + 1).strip() : text;
  }

  /** The day is the number that can be no month. */
  private static DateText yearLast(Matcher matcher) {
    int first = number(matcher, 1);
    int second = number(matcher, 3);
    int months = Month.values().length;
    if (first <= months && second <= months && first != second) {
      return EITHER;
    }
    boolean dayFirst = first > months;
    return date(number(matcher, 4), dayFirst ? second : first, dayFirst ? first : second);
  }

  /** Reads dates with the name of a month: a year of four digits and the nearest other number. */
  private static DateText byName(String text) {
    Optional<Month> month = Optional.empty();
    int day = 0;
    int year = 0;
    Matcher word = WORD.matcher(text);
    while (word.find() && (month.isEmpty() || day == 0 || year == 0)) {
      String token = word.group().toLowerCase(Locale.ROOT);
      if (!Character.isDigit(token.charAt(0))) {
        month = month.or(() -> Optional.ofNullable(Months.NAMES.get(token)));
      } else if (token.length() == 4) {
        year = year == 0 ? Integer.parseInt(token) : year;
      } else if (token.length() <= 2 && day == 0) {
        day = Integer.parseInt(token);
      }
    }
    return month.isPresent() && day > 0 && year > 0
        ? date(year, month.get().getValue(), day)
        : NONE;
  }

  private static DateText date(int year, int month, int day) {
    try {
      return new DateText(Optional.of(LocalDate.of(year, month, day)), false);
    } catch (DateTimeException noSuchDay) {
      return NONE;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
