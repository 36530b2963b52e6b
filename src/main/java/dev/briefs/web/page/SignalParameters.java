package dev.briefs.web.page;

import dev.briefs.SearchRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Parameters;
import dev.briefs.web.page.RowOrder.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The parameters that say which rows of tables to list, and in what order. */
final class SignalParameters {
  static final String KIND = "kind";
  static final String HORIZON = "horizon";
  static final String DRIVER = "driver";
  static final String RELEVANCY = "relevancy";
  static final String REVERSE = "reverse";

  private static final int MOST_RELEVANCY = 5;
  private static final int ROWS_ON_A_PAGE = 50;

  /** All of them. */
  static final List<Parameter> ALL = all();

  private SignalParameters() {}

  private static List<Parameter> all() {
    List<Parameter> all = new ArrayList<>();
    all.add(Parameter.text(SearchParameters.QUERY, "The query; every row where there is none."));
    all.add(
        Parameter.number(
            SearchParameters.LIMIT,
            "How many rows at most; a page for people has 50 where none is given.",
            10,
            0,
            SearchParameters.MOST_RESULTS));
    all.add(SearchParameters.offset());
    all.addAll(FilterParameters.ALL);
    all.add(Parameter.text(KIND, "Only rows of this table: signals, concerns, …"));
    all.add(Parameter.text(HORIZON, "Only rows whose horizon has this text."));
    all.add(Parameter.text(DRIVER, "Only rows whose driving force has this text."));
    all.add(
        Parameter.number(RELEVANCY, "Only rows of at least this relevancy.", 0, 0, MOST_RELEVANCY));
    all.add(
        Parameter.choice(
            SearchParameters.SORT, "The order.", Column.SCORE, List.of(Column.values())));
    all.add(Parameter.flag(REVERSE, "The order the other way round."));
    all.add(SearchParameters.fields());
    return List.copyOf(all);
  }

  /** The search that they make, before rows are chosen and sorted. */
  static SearchRequest request(Parameters parameters, LocalDate today, boolean forPeople) {
    boolean given = !parameters.texts(SearchParameters.LIMIT).isEmpty();
    return SearchRequest.of(parameters.text(SearchParameters.QUERY))
        .filter(FilterParameters.filter(parameters, today))
        .limit(forPeople && !given ? ROWS_ON_A_PAGE : parameters.number(SearchParameters.LIMIT))
        .offset(parameters.number(SearchParameters.OFFSET));
  }
}
