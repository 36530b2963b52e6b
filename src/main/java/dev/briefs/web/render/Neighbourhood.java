package dev.briefs.web.render;

import java.util.List;

/**
 * A picture of a brief among those that are close to it, ready to be drawn.
 *
 * @param width the width of its view box
 * @param height the height of its view box
 * @param arcs the paths of the links among the neighbours
 * @param edges the links to the neighbours
 * @param dots the neighbours
 * @param centre the brief itself
 * @param captions what stands at its edges
 */
public record Neighbourhood(
    int width,
    int height,
    List<String> arcs,
    List<Edge> edges,
    List<Dot> dots,
    Dot centre,
    List<Caption> captions) {
  /** Copies the lists. */
  public Neighbourhood {
    arcs = List.copyOf(arcs);
    edges = List.copyOf(edges);
    dots = List.copyOf(dots);
    captions = List.copyOf(captions);
  }

  /**
   * A line from the brief to a neighbour.
   *
   * @param path its path
   * @param width its width
   */
  public record Edge(String path, String width) {}

  /**
   * A brief.
   *
   * @param link its page
   * @param title its whole title, with its date and strength
   * @param x its place
   * @param y its place
   * @param anchor where its label is anchored: {@code start}, {@code middle} or {@code end}
   * @param labelX the place of its label
   * @param lines the lines of its label
   * @param date its date, or empty
   */
  public record Dot(
      String link,
      String title,
      int x,
      int y,
      String anchor,
      int labelX,
      List<Line> lines,
      String date) {
    /** Copies the list. */
    public Dot {
      lines = List.copyOf(lines);
    }

    /** The place of the line of the date. */
    public int dateY() {
      return lines.getLast().y() + 14;
    }
  }

  /**
   * A line of a label.
   *
   * @param y its place
   * @param text its text
   */
  public record Line(int y, String text) {}

  /**
   * A word at the edge.
   *
   * @param x its place
   * @param anchor where it is anchored
   * @param text the word
   */
  public record Caption(int x, String anchor, String text) {}
}
