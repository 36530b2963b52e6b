package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RowTest {
  @Test
  void cellsAreFoundByColumn() {
    Row row =
        new Row(
            7,
            Map.of(
                "name",
                "n",
                "description",
                "d",
                "change",
                "c",
                "horizon",
                "h",
                "driver",
                "f",
                "src",
                "s"));
    assertThat(row.name()).isEqualTo("n");
    assertThat(row.description()).isEqualTo("d");
    assertThat(row.change()).isEqualTo("c");
    assertThat(row.horizon()).isEqualTo("h");
    assertThat(row.driver()).isEqualTo("f");
    assertThat(row.cells()).containsEntry("src", "s");
  }

  @Test
  void absentCellsAreEmpty() {
    Row row = new Row(1, Map.of());
    assertThat(row.name()).isEmpty();
    assertThat(row.driver()).isEmpty();
    assertThat(row.relevancy()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "5, 5", "0, 0", "12345678, 12345678"})
  void relevancyIsAWholeNumber(String cell, int relevancy) {
    assertThat(new Row(1, Map.of("relevancy", cell)).relevancy()).hasValue(relevancy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"high", "4.5", "-1", "4/5", "123456789", "٤", " "})
  void anythingElseIsNoRelevancy(String cell) {
    assertThat(new Row(1, Map.of("relevancy", cell)).relevancy()).isEmpty();
  }

  @Test
  void cellsKeepTheirOrderAndDoNotChange() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("z", "1");
    cells.put("a", "2");
    Row row = new Row(1, cells);
    cells.put("b", "3");
    assertThat(row.cells().keySet()).containsExactly("z", "a");
    assertThat(row.cells()).isUnmodifiable();
  }
}
