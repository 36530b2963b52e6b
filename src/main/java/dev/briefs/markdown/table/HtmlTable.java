package dev.briefs.markdown.table;

import dev.briefs.markdown.inline.InlineText;
import dev.briefs.markdown.text.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rows of a table in HTML; what a cell holds of further tables is its text. Not safe for
 * use by several threads.
 */
public final class HtmlTable {
  /**
   * A row.
   *
   * @param offset where it begins
   * @param header whether all of its cells head something
   */
  public record Cells(int offset, List<String> cells, boolean header) {}

  private static final Pattern TAG =
      Pattern.compile("<(/?)(table|tr|td|th)(?=[\\s/>])[^<>]{0,2000}>", Pattern.CASE_INSENSITIVE);

  private final String html;
  private final InlineText inline;
  private final List<Cells> rows = new ArrayList<>();
  private List<String> cells = new ArrayList<>();
  private int row;
  private int cell = -1;
  private boolean header = true;
  private int depth;

  private HtmlTable(String html, InlineText inline) {
    this.html = html;
    this.inline = inline;
  }

  /** The rows of the first table of a text. */
  public static List<Cells> rows(String html, InlineText inline) {
    return new HtmlTable(html, inline).read();
  }

  private List<Cells> read() {
    Matcher tag = TAG.matcher(html);
    while (tag.find() && rows.size() <= Limits.TABLE_ROWS) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      boolean closing = !tag.group(1).isEmpty();
      if (name.equals("table")) {
        depth += closing ? -1 : 1;
      }
      boolean ends = name.equals("table") && closing && depth == 0;
      if (depth == 1 && !name.equals("table") || ends) {
        tag(name, closing, tag.start(), tag.end());
      }
      if (ends) {
        break;
      }
    }
    endRow(html.length());
    return rows;
  }

  private void tag(String name, boolean closing, int start, int end) {
    endCell(start);
    if (name.equals("tr") || name.equals("table")) {
      endRow(start);
      row = start;
    } else if (!closing) {
      cell = end;
      header &= name.equals("th");
    }
  }

  private void endCell(int end) {
    if (cell >= 0 && cells.size() < Limits.TABLE_COLUMNS) {
      cells.add(inline.text(html.substring(cell, end)).strip().replaceAll("\\s+", " "));
    }
    cell = -1;
  }

  private void endRow(int end) {
    endCell(end);
    if (!cells.isEmpty()) {
      rows.add(new Cells(row, cells, header));
    }
    cells = new ArrayList<>();
    header = true;
  }
}
