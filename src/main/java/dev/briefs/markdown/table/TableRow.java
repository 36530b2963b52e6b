package dev.briefs.markdown.table;

import dev.briefs.markdown.text.Lines;
import java.util.ArrayList;
import java.util.List;

/** Splits a line of a pipe table into its cells. */
public final class TableRow {
  /** Characters of a row in which code spans hide pipes. */
  private static final int LONGEST_WITH_CODE = 10_000;

  /** Which pipes stand between cells. */
  private enum Separators {
    /** Those with a blank on both sides. */
    SPACED,
    /** Those with no other pipe beside them. */
    SINGLE,
    /** All. */
    EVERY
  }

  private TableRow() {}

  /**
   * The cells of a row of a table with so many columns, as written but for escaped pipes.
   *
   * <p>Pipes inside a cell need no escape as long as the pipes between cells stand out by the
   * blanks around them, or stand alone: the reading that gives the right number of cells counts.
   */
  public static List<String> split(String row, int columns) {
    List<String> cells = cells(row, Separators.EVERY, true);
    boolean doubled = row.contains("||");
    if (cells.size() == columns && !doubled) {
      return cells;
    }
    boolean code = row.indexOf('`') >= 0;
    List<String> reading = reading(row, columns, doubled, code);
    reading = reading.isEmpty() && code ? reading(row, columns, doubled, false) : reading;
    if (!reading.isEmpty()) {
      return reading;
    }
    return row.contains(" | ") ? cells(row, Separators.SPACED, true) : cells;
  }

  /** The first reading with the right number of cells, or none. */
  private static List<String> reading(String row, int columns, boolean doubled, boolean code) {
    for (Separators separators : Separators.values()) {
      if (separators == Separators.SINGLE && !doubled) {
        continue;
      }
      List<String> cells = cells(row, separators, code);
      if (cells.size() == columns) {
        return cells;
      }
    }
    return List.of();
  }

  /** Whether a row has nothing in its cells. */
  public static boolean isBlank(String row) {
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) != '|' && !Lines.isBlank(row.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> cells(String line, Separators separators, boolean code) {
    String row = line.strip();
    List<String> cells = new ArrayList<>();
    int end = endOfCells(row);
    int from = row.startsWith("|") ? 1 : 0;
    int i = from;
    while (i < end) {
      char c = row.charAt(i);
      if (c == '|' && separates(row, i, separators)) {
        cells.add(cell(row, from, i));
        from = i + 1;
      }
      i = code && c == '`' ? afterCode(row, i) : c == '\\' ? i + 2 : i + 1;
    }
    cells.add(cell(row, Math.min(from, end), end));
    return cells;
  }

  /** The offset after the code span, or else the run of backticks, that begins at an offset. */
  private static int afterCode(String row, int at) {
    int from = endOfRun(row, at);
    int open = row.indexOf('`', from);
    while (open >= 0 && row.length() < LONGEST_WITH_CODE) {
      int end = endOfRun(row, open);
      if (end - open == from - at) {
        return end;
      }
      open = row.indexOf('`', end);
    }
    return from;
  }

  private static int endOfRun(String row, int at) {
    int end = at;
    while (end < row.length() && row.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  private static int endOfCells(String row) {
    boolean closed = row.length() > 1 && row.endsWith("|") && !row.endsWith("\\|");
    return closed ? row.length() - 1 : row.length();
  }

  private static boolean separates(String row, int at, Separators separators) {
    char before = row.charAt(at - 1);
    char after = at + 1 < row.length() ? row.charAt(at + 1) : ' ';
    return switch (separators) {
      case SPACED -> Lines.isBlank(before) && Lines.isBlank(after);
      case SINGLE -> before != '|' && after != '|';
      case EVERY -> true;
    };
  }

  private static String cell(String row, int from, int end) {
    return row.substring(from, end).strip().replace("\\|", "|");
  }
}
