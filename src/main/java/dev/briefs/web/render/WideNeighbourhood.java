package dev.briefs.web.render;

import dev.briefs.web.render.NeighbourGraph.Node;
import dev.briefs.web.render.Neighbourhood.Caption;
import dev.briefs.web.render.Neighbourhood.Dot;
import dev.briefs.web.render.Neighbourhood.Edge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Draws a neighbourhood for wide pages: the brief in the middle, older neighbours to the left,
 * newer ones to the right, each side from the oldest at the top to the newest at the bottom, and
 * those without a date below the middle.
 */
public final class WideNeighbourhood {
  private static final int WIDTH = 800;
  private static final int MIDDLE = WIDTH / 2;
  private static final int ROW = 54;
  private static final int TOP = 44;
  private static final int NEAR = 100;
  private static final int FAR = 155;
  private static final int GAP = 11;
  private static final int CENTRE_LABEL = 150;

  private final NeighbourGraph graph;
  private final List<Node> older = new ArrayList<>();
  private final List<Node> newer = new ArrayList<>();
  private final List<Node> undated = new ArrayList<>();

  private WideNeighbourhood(NeighbourGraph graph) {
    this.graph = graph;
    graph.neighbours().stream()
        .sorted(
            Comparator.comparing((Node node) -> node.date().orElse(LocalDate.MAX))
                .thenComparing(Node::id))
        .forEach(this::place);
  }

  /** The picture. */
  public static Neighbourhood of(NeighbourGraph graph) {
    return new WideNeighbourhood(graph).drawn();
  }

  private void place(Node node) {
    if (node.date().isEmpty() || graph.centre().date().isEmpty()) {
      undated.add(node);
    } else if (node.date().get().isBefore(graph.centre().date().get())) {
      older.add(node);
    } else {
      newer.add(node);
    }
  }

  private Neighbourhood drawn() {
    int rows = Math.max(2, Math.max(older.size(), newer.size()));
    int centreY = TOP + rows * ROW / 2;
    Dot centre = centre(centreY);
    Dot[] dots = new Dot[graph.neighbours().size()];
    side(older, dots, TOP + (rows - older.size()) * ROW / 2, -1);
    side(newer, dots, TOP + (rows - newer.size()) * ROW / 2, 1);
    int below = Math.max(TOP + rows * ROW, centre.dateY() + 16);
    below(dots, below);
    int height = below + undated.size() * ROW + (undated.isEmpty() ? 0 : 10);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < dots.length; i++) {
      edges.add(edge(centre, dots[i], graph.neighbours().get(i)));
    }
    return new Neighbourhood(WIDTH, height, arcs(dots), edges, List.of(dots), centre, captions());
  }

  private Dot centre(int y) {
    Node node = graph.centre();
    return Labels.below(node, MIDDLE, y, CENTRE_LABEL);
  }

  private void side(List<Node> nodes, Dot[] dots, int top, int direction) {
    for (int i = 0; i < nodes.size(); i++) {
      double outward = nodes.size() == 1 ? 0.5 : (double) i / (nodes.size() - 1);
      double distance = direction < 0 ? 1 - outward : outward;
      int x = MIDDLE + direction * (int) (NEAR + (FAR - NEAR) * distance);
      int room = (direction < 0 ? x : WIDTH - x) - GAP - 4;
      int y = top + ROW / 2 + i * ROW;
      dots[graph.neighbours().indexOf(nodes.get(i))] =
          Labels.beside(nodes.get(i), x, y, direction * GAP, room);
    }
  }

  private void below(Dot[] dots, int top) {
    for (int i = 0; i < undated.size(); i++) {
      int y = top + ROW / 2 + i * ROW;
      dots[graph.neighbours().indexOf(undated.get(i))] =
          Labels.beside(undated.get(i), MIDDLE + NEAR / 2, y, GAP, MIDDLE - NEAR / 2 - GAP - 4);
    }
  }

  private List<Caption> captions() {
    List<Caption> captions = new ArrayList<>();
    if (!older.isEmpty()) {
      captions.add(new Caption(4, "start", "← older"));
    }
    if (!newer.isEmpty()) {
      captions.add(new Caption(WIDTH - 4, "end", "newer →"));
    }
    return captions;
  }

  private static Edge edge(Dot centre, Dot dot, Node node) {
    int bend = (centre.x() + dot.x()) / 2;
    String path =
        String.format(
            Locale.ROOT,
            "M%d %dC%d %d %d %d %d %d",
            centre.x(),
            centre.y(),
            bend,
            centre.y(),
            bend,
            dot.y(),
            dot.x(),
            dot.y());
    return new Edge(path, Labels.lineWidth(node));
  }

  private List<String> arcs(Dot[] dots) {
    List<String> arcs = new ArrayList<>();
    for (NeighbourGraph.Link link : graph.links()) {
      Dot from = dots[link.from()];
      Dot to = dots[link.to()];
      boolean across = (from.x() < MIDDLE) != (to.x() < MIDDLE);
      // Arcs of one side swing towards the middle, so that none crosses a label.
      int pull = across ? 0 : (from.x() < MIDDLE ? 1 : -1) * (20 + Math.abs(from.y() - to.y()) / 4);
      int x = (from.x() + to.x()) / 2 + pull;
      int y = (from.y() + to.y()) / 2 - (across ? 30 : 0);
      arcs.add(
          String.format(
              Locale.ROOT, "M%d %dQ%d %d %d %d", from.x(), from.y(), x, y, to.x(), to.y()));
    }
    return arcs;
  }
}
