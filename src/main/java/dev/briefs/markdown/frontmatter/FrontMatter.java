package dev.briefs.markdown.frontmatter;

import dev.briefs.Rule;
import dev.briefs.markdown.text.Warnings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the front matter of a text states: the scalars under each of its keys, in file order.
 *
 * @param values by key in lower case
 * @param readable whether it is a mapping within the limits, or there is none
 */
public record FrontMatter(Map<String, List<Value>> values, boolean readable) {
  /**
   * A scalar.
   *
   * @param text as YAML reads it, line feeds and other control characters turned into spaces
   * @param line the line it begins on, from 0
   */
  public record Value(String text, int line) {}

  /** No front matter. */
  public static final FrontMatter NONE = new FrontMatter(Map.of(), true);

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:\\D.{0,100})?");

  /** The scalars under the first of the keys that has any. */
  public List<Value> all(String... keys) {
    for (String key : keys) {
      List<Value> found = values.getOrDefault(key, List.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The first scalar under the first of the keys that has any, or the empty string. */
  public String first(String... keys) {
    List<Value> found = all(keys);
    return found.isEmpty() ? "" : found.getFirst().text().strip();
  }

  /** The date; one that cannot be read is warned of. */
  public Optional<LocalDate> date(Warnings warnings) {
    String text = first("date");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = date(text);
    if (date.isEmpty()) {
      warnings.add(all("date").getFirst().line(), Rule.UNREADABLE_DATE, "unreadable date", text);
    }
    return date;
  }

  private static Optional<LocalDate> date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 3), number(matcher, 4)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
