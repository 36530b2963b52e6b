package dev.briefs.web.page;

import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.Neighbour.Strength;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The parameters of lists of closest briefs; named as the options of {@code closest}. */
final class ClosestParameters {
  private static final int MOST = 100;
  private static final String METHOD = "method";
  private static final String DUPLICATES = "duplicates";
  private static final String EXCLUDE_LINKED = "exclude-linked";
  private static final String DIVERSE = "diverse";
  private static final String EXPLAIN = "explain";
  private static final String MIN_STRENGTH = "min-strength";
  private static final String COLLAPSE = "collapse";

  /** All of them. */
  static final List<Parameter> ALL = all();

  private ClosestParameters() {}

  private static List<Parameter> all() {
    List<Parameter> all = new ArrayList<>();
    all.add(Parameter.number(SearchParameters.LIMIT, "How many articles at most.", 10, 1, MOST));
    all.add(
        Parameter.choice(
            METHOD, "How to measure.", ClosestMethod.DEFAULT, List.of(ClosestMethod.values())));
    all.add(
        Parameter.choice(
            DUPLICATES,
            "Whether each story stands once, its other briefs named beside it.",
            COLLAPSE,
            List.of(COLLAPSE, "keep")));
    all.addAll(FilterParameters.ALL);
    all.add(Parameter.flag(EXCLUDE_LINKED, "Leave out what the brief already lists."));
    all.add(Parameter.flag(DIVERSE, "Put back articles that resemble better ones."));
    all.add(
        Parameter.choice(
            MIN_STRENGTH,
            "Leave out what is weaker; the list may then be shorter.",
            Strength.WEAK,
            List.of(Strength.values())));
    all.add(Parameter.flag(EXPLAIN, "Give the shared words that weighed most."));
    return List.copyOf(all);
  }

  /** The request that they make. */
  static ClosestRequest request(Parameters parameters, LocalDate today) {
    return new ClosestRequest(
        parameters.number(SearchParameters.LIMIT),
        parameters.choice(METHOD, ClosestMethod.class),
        parameters.text(DUPLICATES).equals(COLLAPSE),
        FilterParameters.filter(parameters, today),
        parameters.flag(EXPLAIN),
        parameters.flag(EXCLUDE_LINKED),
        parameters.flag(DIVERSE),
        parameters.choice(MIN_STRENGTH, Strength.class),
        0);
  }
}
