package dev.briefs.mcp.tool;

import dev.briefs.ArchiveReader;
import dev.briefs.RowHit;
import dev.briefs.RowResults;
import dev.briefs.SearchRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds rows of the tables of briefs. */
record SignalsTool(ArchiveReader archive) implements ArchiveTool {
  @Override
  public String name() {
    return "signals";
  }

  @Override
  public String title() {
    return "Search signals";
  }

  @Override
  public String description() {
    return "Finds single rows of the tables in briefs: signals of change, concerns, behaviours,"
        + " technologies and issues, each with its brief. Use it for what changes, what drives it"
        + " and what is expected in ten years; use 'search' for whole briefs. Besides words, the"
        + " query takes change:, horizon:, driver:, relevancy:[4 TO 5] and table:signals.";
  }

  @Override
  public InputSchema input() {
    return Filters.addPaging(
        Filters.addTo(new InputSchema().text("query", "Words that the row contains.")));
  }

  @Override
  public Map<String, Object> output() {
    return new OutputSchema()
        .texts("query")
        .integers("total")
        .paged("rows", OutputSchema.ofBrief().texts("table").object("cells"))
        .asMap("total", "rows");
  }

  @Override
  public Map<String, Object> call(Arguments arguments) {
    int offset = arguments.offset();
    RowResults found =
        archive.searchRows(
            SearchRequest.of(arguments.text("query"))
                .filter(arguments.filter())
                .limit(arguments.number("limit", 1, 50, 10))
                .offset(offset)
                .strict(true));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("query", found.query());
    answer.put("total", found.total());
    List<Map<String, Object>> rows = found.hits().stream().map(SignalsTool::row).toList();
    return Pager.fill(answer, "rows", rows, offset, offset + rows.size() < found.total());
  }

  private static Map<String, Object> row(RowHit hit) {
    Map<String, Object> row =
        Results.brief(hit.id(), hit.title(), hit.issue(), hit.date(), hit.link());
    row.put("table", hit.table());
    row.put(
        "cells",
        hit.row().cells().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    cell -> Results.cut(cell.getValue()),
                    (one, other) -> one,
                    LinkedHashMap::new)));
    return row;
  }
}
