package dev.briefs.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.briefs.Brief;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cells of the samples' tables are those that flexmark reads, but for the files whose tables
 * are odd on purpose.
 */
class FlexmarkTablesTest {
  private static final Set<String> ODD =
      Set.of(
          "huawei-mate-60-7nm-chip.md",
          "eu-cyber-resilience-act-in-force.md",
          "long-covid-and-the-missing-workers.md",
          "cop27-agrees-loss-and-damage-fund.md");

  private static final Parser FLEXMARK =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(file -> !ODD.contains(file.getFileName().toString()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cellsAreThoseOfFlexmark(Path file) throws IOException {
    String text = Files.readString(file);
    Brief brief = new BriefParser().parse("id", text);
    List<String> cells =
        brief.tables().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.cells().values().stream())
            .toList();
    assertThat(cells).isEqualTo(cellsOfFlexmark(text));
  }

  private static List<String> cellsOfFlexmark(String text) {
    List<String> cells = new ArrayList<>();
    addCells(FLEXMARK.parse(text), false, cells);
    return cells;
  }

  private static void addCells(Node parent, boolean body, List<String> cells) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (body && node instanceof TableCell cell) {
        String text = cell.getText().toString().strip();
        if (!text.isEmpty()) {
          cells.add(text);
        }
      } else {
        addCells(node, body || node instanceof TableBody, cells);
      }
    }
  }
}
