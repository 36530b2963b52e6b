package dev.briefs.markdown.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Rule;
import dev.briefs.Table;
import dev.briefs.Warning;
import dev.briefs.markdown.BriefParser;
import dev.briefs.markdown.table.Columns;
import dev.briefs.markdown.table.TableRow;
import dev.briefs.markdown.text.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  private static Brief parse(String text) {
    return new BriefParser().parse("id", text);
  }

  private static List<String> cells(int columns, String row) {
    return TableRow.split(row, columns);
  }

  @Test
  void doubledPipesStayInTheirCell() {
    assertThat(cells(2, "| Set A||B grows | now |")).containsExactly("Set A||B grows", "now");
    assertThat(cells(2, "|a|b||c|")).containsExactly("a", "b||c");
    assertThat(cells(3, "|a||c|")).containsExactly("a", "", "c");
  }

  @Test
  void escapedAndQuotedPipes() {
    assertThat(cells(2, "| a \\| b | c |")).containsExactly("a | b", "c");
    assertThat(cells(2, "| `a | b` | c |")).containsExactly("`a | b`", "c");
    assertThat(cells(2, "| a ` b | c ` d |")).containsExactly("a ` b", "c ` d");
    assertThat(cells(2, "a | b")).containsExactly("a", "b");
  }

  @ParameterizedTest
  @CsvSource({
    "Signal, name",
    "NAME, name",
    "Concern, name",
    "10y horizon, horizon",
    "10-year, horizon",
    "10-Year Horizon, horizon",
    "Driving force, driver",
    "driving-force, driver",
    "relevancy (1-5), relevancy",
    "Src, src"
  })
  void columns(String written, String name) {
    assertThat(Columns.of("signals", List.of(written))).containsExactly(name);
  }

  @Test
  void columnsOfOtherTablesKeepTheirNames() {
    assertThat(Columns.of("releases", List.of("Issue", "", "issue")))
        .containsExactly("issue", "column 2", "issue 3");
  }

  @Test
  void oddRows() {
    Brief brief =
        parse(
            """
            ## Signals

            | Signal | Change      |
            |:-------|:------------|
            | One    | "Half a quo |
            |        |             |
            | Two    | Twice       |
            | Two    | Twice       |
            | Three  |
            | Four   | a | b |
            """);
    Table signals = brief.tables().getFirst();
    assertThat(signals.rows()).extracting(Row::name).containsExactly("One", "Two", "Three", "Four");
    assertThat(signals.rows()).extracting(Row::line).containsExactly(5, 7, 9, 10);
    assertThat(signals.rows().getFirst().change()).isEqualTo("\"Half a quo");
    assertThat(signals.rows().get(3).change()).isEqualTo("a | b");
    assertThat(brief.warnings())
        .containsExactly(
            new Warning(5, Rule.CUT_CELL, "open quote in a cell: \"Half a quo"),
            new Warning(6, Rule.EMPTY_ROW, "blank row"),
            new Warning(8, Rule.REPEATED_ROW, "repeated row: | Two    | Twice       |"),
            new Warning(9, Rule.BROKEN_TABLE, "row of 1 cells in a table of 2"),
            new Warning(10, Rule.BROKEN_TABLE, "row of 3 cells in a table of 2"));
  }

  @Test
  void inchesAndClosedQuotesAreFine() {
    Brief brief =
        parse("## Issues\n\n|name|src|\n|-|-|\n| a 5\" screen | \"quoted\" (\"twice\") |\n");
    assertThat(brief.warnings()).isEmpty();
  }

  @Test
  void pastTheLimits() {
    String wide = "|x".repeat(300) + "|\n" + "|-".repeat(300) + "|\n" + "|y".repeat(300) + "|\n";
    Brief brief = parse("## Wide\n\n" + wide);
    assertThat(brief.tables().getFirst().columns()).hasSize(Limits.TABLE_COLUMNS);
    assertThat(brief.tables().getFirst().rows().getFirst().cells()).hasSize(Limits.TABLE_COLUMNS);
    assertThat(brief.warnings()).extracting(Warning::line).containsExactly(3, 5);
  }

  @Test
  void tableUnderTextAndTwoTablesUnderOneHeading() {
    Brief brief =
        parse(
            """
            # T

            ## S

            text
            | a | b |
            |---|---|
            | 1 | 2 |
            after

            | c | d |
            |---|---|
            """);
    assertThat(brief.tables()).extracting(Table::name).containsExactly("s", "s");
    assertThat(brief.sections().getFirst().text()).isEqualTo("text\n\nafter");
  }

  @Test
  void rowsAboveARuleMakeNoHeading() {
    Brief brief = parse("# T\n\n| a | b |\n|---|---|\n| 1 | 2 |\n---\nmore\n");
    assertThat(brief.tables().getFirst().rows()).hasSize(1);
    assertThat(brief.sections()).hasSize(1);
  }
}
