package dev.briefs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A row of a table: the texts of its cells by column.
 *
 * <p>The columns that a brief's tables share have one name each, whatever the template called them:
 * {@value #NAME}, {@value #DESCRIPTION}, {@value #CHANGE}, {@value #HORIZON}, {@value #DRIVER} and
 * {@value #RELEVANCY}. Any other column keeps its own name in lower case.
 *
 * @param line the line of the file it stands on, from 1
 * @param cells the text of each cell that is not blank, in column order
 */
public record Row(int line, Map<String, String> cells) {
  /** The column that names the signal, concern, behaviour, technology or issue. */
  public static final String NAME = "name";

  /** The column that describes it. */
  public static final String DESCRIPTION = "description";

  /** The column that says what changes. */
  public static final String CHANGE = "change";

  /** The column that looks ten years ahead. */
  public static final String HORIZON = "horizon";

  /** The column that names the driving force. */
  public static final String DRIVER = "driver";

  /** The column that rates relevancy from 1 to 5. */
  public static final String RELEVANCY = "relevancy";

  /** Copies the cells, keeping their order. */
  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** What the row is about. */
  public String name() {
    return cell(NAME);
  }

  /** The description. */
  public String description() {
    return cell(DESCRIPTION);
  }

  /** What changes. */
  public String change() {
    return cell(CHANGE);
  }

  /** The view ten years ahead. */
  public String horizon() {
    return cell(HORIZON);
  }

  /** The driving force. */
  public String driver() {
    return cell(DRIVER);
  }

  /** The relevancy, where it is a whole number. */
  public OptionalInt relevancy() {
    String text = cell(RELEVANCY);
    boolean whole =
        !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }
}
