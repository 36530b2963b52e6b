package dev.briefs.web.page;

import dev.briefs.Filter;
import dev.briefs.Period;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Parameters;
import dev.briefs.web.http.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parameters that say what a result must have; named as the options of the command line. */
final class FilterParameters {
  static final String SINCE = "since";
  static final String UNTIL = "until";
  static final String THEME = "theme";
  static final String KEYWORD = "keyword";
  static final String CATEGORY = "category";
  static final String TYPE = "type";
  static final String HOST = "host";
  static final String ISSUE = "issue";

  /** All of them. */
  static final List<Parameter> ALL =
      List.of(
          Parameter.text(SINCE, "Only briefs of this date or later: " + Period.FORMS + "."),
          Parameter.text(UNTIL, "Only briefs of this date or earlier."),
          Parameter.texts(THEME, "Only briefs with this theme; may be repeated."),
          Parameter.texts(KEYWORD, "Only briefs with this keyword; may be repeated."),
          Parameter.texts(CATEGORY, "Only briefs of this category; may be repeated."),
          Parameter.texts(TYPE, "Only briefs of this type; may be repeated."),
          Parameter.texts(HOST, "Only briefs on articles of this host; may be repeated."),
          Parameter.texts(ISSUE, "Only briefs of this issue; may be repeated."));

  private FilterParameters() {}

  /** The filter that a request asks for. */
  static Filter filter(Parameters parameters, LocalDate today) {
    return new Filter(
        date(parameters, SINCE, today, Period::first),
        date(parameters, UNTIL, today, Period::last),
        parameters.texts(THEME),
        parameters.texts(KEYWORD),
        parameters.texts(CATEGORY),
        parameters.texts(TYPE),
        parameters.texts(HOST),
        parameters.texts(ISSUE));
  }

  private static Optional<LocalDate> date(
      Parameters parameters, String name, LocalDate today, Function<Period, LocalDate> end) {
    String text = parameters.text(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(end.apply(Period.parse(text, today)));
    } catch (DateTimeException noDate) {
      throw Problem.parameter(name, String.valueOf(noDate.getMessage()));
    }
  }
}
