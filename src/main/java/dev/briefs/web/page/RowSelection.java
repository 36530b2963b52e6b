package dev.briefs.web.page;

import dev.briefs.ArchiveReader;
import dev.briefs.Row;
import dev.briefs.RowHit;
import dev.briefs.RowResults;
import dev.briefs.SearchRequest;
import dev.briefs.web.http.Parameters;
import dev.briefs.web.page.RowOrder.Column;
import java.util.List;
import java.util.Locale;

/**
 * Rows of tables, chosen and sorted.
 *
 * @param results the asked-for stretch of them
 * @param complete whether all rows were looked at, rather than the best of them
 */
record RowSelection(RowResults results, boolean complete) {
  /** How many rows are chosen from and sorted. */
  static final int MOST_SORTED = 5_000;

  /** The rows that a request asks for. */
  static RowSelection of(ArchiveReader archive, SearchRequest search, Parameters parameters) {
    RowOrder order =
        new RowOrder(
            parameters.choice(SearchParameters.SORT, Column.class),
            parameters.flag(SignalParameters.REVERSE));
    if (order.isByScore() && !isChosen(parameters)) {
      return new RowSelection(archive.searchRows(search), true);
    }
    RowResults all = archive.searchRows(search.offset(0).limit(MOST_SORTED));
    List<RowHit> chosen =
        all.hits().stream()
            .filter(hit -> isWanted(hit, parameters))
            .sorted(order.comparator())
            .toList();
    int from = Math.min(search.offset(), chosen.size());
    int to = (int) Math.min((long) from + search.limit(), chosen.size());
    return new RowSelection(
        new RowResults(
            all.query(), chosen.size(), chosen.subList(from, to), all.suggestions(), all.notes()),
        all.total() <= MOST_SORTED);
  }

  private static boolean isChosen(Parameters parameters) {
    return !parameters.text(SignalParameters.KIND).isEmpty()
        || !parameters.text(SignalParameters.HORIZON).isEmpty()
        || !parameters.text(SignalParameters.DRIVER).isEmpty()
        || parameters.number(SignalParameters.RELEVANCY) > 0;
  }

  private static boolean isWanted(RowHit hit, Parameters parameters) {
    String kind = parameters.text(SignalParameters.KIND);
    int relevancy = parameters.number(SignalParameters.RELEVANCY);
    return (kind.isEmpty() || hit.table().equalsIgnoreCase(kind))
        && holds(hit, Row.HORIZON, parameters.text(SignalParameters.HORIZON))
        && holds(hit, Row.DRIVER, parameters.text(SignalParameters.DRIVER))
        && (relevancy == 0 || hit.row().relevancy().orElse(0) >= relevancy);
  }

  private static boolean holds(RowHit hit, String cell, String text) {
    String held = hit.row().cells().getOrDefault(cell, "");
    return held.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
