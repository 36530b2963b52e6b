package dev.briefs;

import java.util.List;

/**
 * A table of a brief.
 *
 * @param name the heading it stands under, in lower case: {@code signals}, {@code concerns}, …
 * @param columns the column names as written, in order
 * @param rows in file order, rows of blanks dropped
 * @param compared whether similarity reads it
 */
public record Table(String name, List<String> columns, List<Row> rows, boolean compared) {
  /** The name of the table of signals. */
  public static final String SIGNALS = "signals";

  /** The name of the table of technologies. */
  public static final String TECHNOLOGIES = "technologies";

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A table that similarity reads. */
  public Table(String name, List<String> columns, List<Row> rows) {
    this(name, columns, rows, true);
  }
}
