package dev.briefs.web.page;

import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchRequest.Sort;
import dev.briefs.web.http.Limits;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The parameters that say what to search for; named as the options of {@code search}. */
final class SearchParameters {
  static final String QUERY = "q";
  static final String LIMIT = "limit";
  static final String OFFSET = "offset";
  static final String SORT = "sort";
  static final String BOOST_RECENT = "boost-recent";
  static final String FACETS = "facets";
  static final String FIELDS = "fields";

  /** How many results a page may have. */
  static final int MOST_RESULTS = 1_000;

  /** How far into the results a page may begin. */
  static final int MOST_OFFSET = 1_000_000;

  /** All of them. */
  static final List<Parameter> ALL = all();

  private SearchParameters() {}

  private static List<Parameter> all() {
    List<Parameter> all = new ArrayList<>();
    all.add(Parameter.text(QUERY, "The query."));
    all.add(limit());
    all.add(offset());
    all.addAll(FilterParameters.ALL);
    all.add(
        Parameter.choice(
            SORT,
            "The order: best first, latest first, or by title.",
            Sort.RELEVANCE,
            List.of(Sort.values())));
    all.add(Parameter.flag(BOOST_RECENT, "Among hits by relevance, bring recent briefs forward."));
    all.add(
        Parameter.choices(
            FACETS,
            "Count the values of these fields over all matches, separated by commas.",
            Facet.class));
    all.add(fields());
    return List.copyOf(all);
  }

  static Parameter limit() {
    return Parameter.number(LIMIT, "How many results at most.", 10, 0, MOST_RESULTS);
  }

  static Parameter offset() {
    return Parameter.number(OFFSET, "How many of the best to leave out.", 0, 0, MOST_OFFSET);
  }

  static Parameter fields() {
    return Parameter.text(FIELDS, "The fields of json, ndjson or csv, separated by commas.");
  }

  /** The request that they make. */
  static SearchRequest request(Parameters parameters, LocalDate today) {
    return SearchRequest.of(parameters.text(QUERY))
        .filter(FilterParameters.filter(parameters, today))
        .limit(parameters.number(LIMIT))
        .offset(parameters.number(OFFSET))
        .sort(parameters.choice(SORT, Sort.class))
        .boostRecent(parameters.flag(BOOST_RECENT))
        .facets(parameters.choices(FACETS, Facet.class))
        .timeLimit(Limits.DEFAULT.time());
  }
}
