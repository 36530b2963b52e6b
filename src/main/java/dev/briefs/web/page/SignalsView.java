package dev.briefs.web.page;

import java.util.List;

/**
 * What the page of rows of tables shows.
 *
 * @param frame what surrounds it
 * @param heads the heads of the columns
 * @param rows the rows
 * @param paging where they stand
 * @param fields the values in force, for the form
 * @param complete whether all rows were looked at
 */
public record SignalsView(
    Frame frame,
    List<Head> heads,
    List<RowView> rows,
    Paging paging,
    Fields fields,
    boolean complete) {
  /** Copies the lists. */
  public SignalsView {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * The head of a column.
   *
   * @param text what it says
   * @param link the page sorted by it, or the other way round
   * @param order how the page is sorted by it, as ARIA names it; empty where it is not
   */
  public record Head(String text, String link, String order) {}

  /**
   * A row.
   *
   * @param brief its brief
   * @param kind the name of its table
   * @param name what it is about
   * @param text the rest that has no column of its own
   * @param change what changes
   * @param horizon the view ten years ahead
   * @param driver the driving force
   * @param relevancy the relevancy
   */
  public record RowView(
      Label brief,
      String kind,
      List<Marked> name,
      List<Marked> text,
      List<Marked> change,
      List<Marked> horizon,
      List<Marked> driver,
      String relevancy) {}

  /** The values in force. */
  public record Fields(
      String query,
      String kind,
      String horizon,
      String driver,
      int relevancy,
      String since,
      String until) {}
}
