package dev.briefs.web.page;

import dev.briefs.Row;
import dev.briefs.RowHit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * An order of rows of tables.
 *
 * @param column what they are sorted by
 * @param reversed whether the other way round
 */
record RowOrder(Column column, boolean reversed) {
  /** What rows may be sorted by. */
  enum Column {
    /** How well they match, best first. */
    SCORE,
    /** The name of the table. */
    KIND,
    /** What they are about. */
    NAME,
    /** The view ten years ahead. */
    HORIZON,
    /** The driving force. */
    DRIVER,
    /** The relevancy, highest first. */
    RELEVANCY,
    /** The date of the brief, latest first. */
    DATE
  }

  /** Whether it is the order in which a search finds them. */
  boolean isByScore() {
    return column == Column.SCORE && !reversed;
  }

  /** Compares two rows; rows that are alike keep their order. */
  Comparator<RowHit> comparator() {
    Comparator<RowHit> order =
        switch (column) {
          case SCORE -> Comparator.comparing(RowHit::score, Comparator.reverseOrder());
          case KIND -> Comparator.comparing(RowHit::table);
          case NAME -> byText(Row.NAME);
          case HORIZON -> byText(Row.HORIZON);
          case DRIVER -> byText(Row.DRIVER);
          case RELEVANCY -> Comparator.comparingInt(hit -> -hit.row().relevancy().orElse(-1));
          case DATE ->
              Comparator.comparing(
                  hit -> hit.date().orElse(LocalDate.MIN), Comparator.reverseOrder());
        };
    return reversed ? order.reversed() : order;
  }

  /** By the text of a cell, rows without one last. */
  private static Comparator<RowHit> byText(String cell) {
    return Comparator.comparing((RowHit hit) -> text(hit, cell).isEmpty())
        .thenComparing(hit -> text(hit, cell).toLowerCase(Locale.ROOT));
  }

  private static String text(RowHit hit, String cell) {
    return hit.row().cells().getOrDefault(cell, "");
  }
}
