package dev.briefs.web.render;

import dev.briefs.web.render.NeighbourGraph.Node;
import dev.briefs.web.render.Neighbourhood.Dot;
import dev.briefs.web.render.Neighbourhood.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Places the labels of a neighbourhood. */
final class Labels {
  private static final double SIZE = 13;

  /** Bold letters are wider than those of the same size that are not. */
  private static final double BOLD = 16;

  private static final int LEADING = 16;

  private Labels() {}

  /** A brief with its label to one side. */
  static Dot beside(Node node, int x, int y, int gap, int room) {
    return beside(node, x, y, gap, room, SIZE);
  }

  /** A brief with its label in bold letters to the right. */
  static Dot bold(Node node, int x, int y, int gap, int room) {
    return beside(node, x, y, gap, room, BOLD);
  }

  private static Dot beside(Node node, int x, int y, int gap, int room, double size) {
    List<String> texts = TextFit.lines(node.title(), room, size, 2);
    int first = y + 5 - (texts.size() - 1) * LEADING / 2 - (node.date().isEmpty() ? 0 : 6);
    String anchor = gap < 0 ? "end" : "start";
    return dot(node, x, y, anchor, x + gap, lines(texts, first));
  }

  /** A brief with its label below it. */
  static Dot below(Node node, int x, int y, int room) {
    List<String> texts = TextFit.lines(node.title(), room, BOLD, 4);
    return dot(node, x, y, "middle", x, lines(texts, y + 26));
  }

  /** The width of the line to a neighbour. */
  static String lineWidth(Node node) {
    return String.format(Locale.ROOT, "%.1f", 1 + 6 * node.nearness());
  }

  private static Dot dot(Node node, int x, int y, String anchor, int labelX, List<Line> lines) {
    String link = Link.brief(node.id()).toString();
    return new Dot(link, node.description(), x, y, anchor, labelX, lines, node.dateText());
  }

  private static List<Line> lines(List<String> texts, int first) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(new Line(first + lines.size() * LEADING, text));
    }
    return lines;
  }
}
