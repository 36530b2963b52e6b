package dev.briefs.web.render;

import dev.briefs.web.render.NeighbourGraph.Node;
import dev.briefs.web.render.Neighbourhood.Dot;
import dev.briefs.web.render.Neighbourhood.Edge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Draws a neighbourhood for narrow pages: one column from the oldest brief to the newest, the brief
 * itself among them, with arcs to the left of it.
 */
public final class NarrowNeighbourhood {
  private static final int WIDTH = 360;
  private static final int LINE = 84;
  private static final int ROW = 54;
  private static final int TOP = 10;
  private static final int GAP = 12;
  private static final int DEEPEST = 78;

  private final NeighbourGraph graph;
  private final Dot[] dots;
  private Dot centre;

  private NarrowNeighbourhood(NeighbourGraph graph) {
    this.graph = graph;
    this.dots = new Dot[graph.neighbours().size()];
    this.centre = dot(graph.centre(), 0);
  }

  /** The picture. */
  public static Neighbourhood of(NeighbourGraph graph) {
    return new NarrowNeighbourhood(graph).drawn();
  }

  private Neighbourhood drawn() {
    List<Node> all = new ArrayList<>(graph.neighbours());
    all.add(graph.centre());
    all.sort(
        Comparator.comparing((Node node) -> node.date().orElse(LocalDate.MAX))
            .thenComparing(Node::id));
    for (int i = 0; i < all.size(); i++) {
      Node node = all.get(i);
      if (node.id().equals(graph.centre().id())) {
        centre = dot(node, i);
      } else {
        dots[graph.neighbours().indexOf(node)] = dot(node, i);
      }
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < dots.length; i++) {
      edges.add(new Edge(arc(centre, dots[i]), Labels.lineWidth(graph.neighbours().get(i))));
    }
    List<String> arcs =
        graph.links().stream().map(link -> arc(dots[link.from()], dots[link.to()])).toList();
    int height = TOP + all.size() * ROW;
    return new Neighbourhood(WIDTH, height, arcs, edges, List.of(dots), centre, List.of());
  }

  private Dot dot(Node node, int row) {
    int y = TOP + ROW / 2 + row * ROW;
    int room = WIDTH - LINE - GAP - 4;
    return node.id().equals(graph.centre().id())
        ? Labels.bold(node, LINE, y, GAP, room)
        : Labels.beside(node, LINE, y, GAP, room);
  }

  private static String arc(Dot from, Dot to) {
    int depth = Math.min(DEEPEST, 14 + Math.abs(from.y() - to.y()) / 4);
    int x = LINE - depth * 4 / 3;
    return String.format(
        Locale.ROOT,
        "M%d %dC%d %d %d %d %d %d",
        LINE,
        from.y(),
        x,
        from.y(),
        x,
        to.y(),
        LINE,
        to.y());
  }
}
