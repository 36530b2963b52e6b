package dev.briefs.archive.check;

import dev.briefs.Brief;
import dev.briefs.ClosestEntry;
import dev.briefs.Finding;
import dev.briefs.Row;
import dev.briefs.Table;
import dev.briefs.markdown.BriefParser;
import dev.briefs.markdown.edit.LineRemover;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Repairs texts by taking rows and items out of them that say nothing; thread-safe. */
final class Repair {
  private final BriefParser parser;

  /** Repairs of files that list closest articles under a heading. */
  Repair(String heading) {
    this.parser = new BriefParser(heading);
  }

  /**
   * The text of a file without the lines of findings, and with links corrected.
   *
   * @throws IllegalArgumentException when the rest would say something else than before
   */
  String repaired(String text, List<Finding> findings, List<Correction> corrections) {
    Set<Integer> lines =
        findings.stream().map(Finding::line).collect(Collectors.toCollection(TreeSet::new));
    String corrected = text;
    for (Correction correction : corrections) {
      corrected = correction.in(corrected);
    }
    Set<Integer> links =
        corrections.stream().map(Correction::line).collect(Collectors.toCollection(TreeSet::new));
    String repaired = LineRemover.remove(corrected, lines);
    if (!said(text, links).equals(said(corrected, links))
        || !said(corrected, lines).equals(said(repaired, Set.of()))) {
      throw new IllegalArgumentException(
          "taking the lines out would change the meaning of others; edit it by hand");
    }
    return repaired;
  }

  /** What a text says, wherever in it, but for the entries on some lines. */
  private Brief said(String text, Set<Integer> without) {
    Brief brief = parser.parse("", text);
    return brief.toBuilder()
        .tables(brief.tables().stream().map(Repair::anywhere).toList())
        .closest(
            brief.closest().stream()
                .filter(entry -> !without.contains(entry.line()))
                .map(entry -> new ClosestEntry(entry.title(), entry.target(), entry.id(), 0))
                .toList())
        .warnings(List.of())
        .build();
  }

  private static Table anywhere(Table table) {
    List<Row> rows = table.rows().stream().map(row -> new Row(0, row.cells())).toList();
    return new Table(table.name(), table.columns(), rows, table.compared());
  }
}
