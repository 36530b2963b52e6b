package dev.briefs.web.page;

import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import dev.briefs.archive.BriefArchive;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.render.NeighbourGraph;
import dev.briefs.web.render.NeighbourGraph.Link;
import dev.briefs.web.render.NeighbourGraph.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the links among the briefs that are close to one. */
final class Neighbours {
  private Neighbours() {}

  /** A brief, those close to it, and the links among these. */
  static NeighbourGraph of(BriefArchive archive, Brief brief, ClosestResults closest) {
    String title = brief.title().isBlank() ? brief.id() : brief.title();
    List<Neighbour> neighbours = closest.closest();
    double best = neighbours.stream().mapToDouble(Neighbour::score).max().orElse(1);
    double least = neighbours.stream().mapToDouble(Neighbour::score).min().orElse(0);
    List<Node> nodes =
        neighbours.stream()
            .map(neighbour -> node(neighbour, nearness(neighbour.score(), least, best)))
            .toList();
    return new NeighbourGraph(
        new Node(brief.id(), title, brief.date(), 1, ""), nodes, links(archive, neighbours));
  }

  /** The range of the list is spread out, so that lines differ to the eye. */
  private static double nearness(double score, double least, double best) {
    return best > least ? 0.1 + 0.9 * (score - least) / (best - least) : 1;
  }

  private static Node node(Neighbour neighbour, double nearness) {
    return new Node(
        neighbour.id(),
        neighbour.title().isBlank() ? neighbour.id() : neighbour.title(),
        neighbour.date(),
        nearness,
        Parameter.word(neighbour.strength()));
  }

  private static List<Link> links(BriefArchive archive, List<Neighbour> neighbours) {
    List<Set<String>> lists = new ArrayList<>();
    for (Neighbour neighbour : neighbours) {
      lists.add(
          archive.closest(neighbour.id(), ClosestRequest.DEFAULT).closest().stream()
              .filter(other -> other.strength() != Neighbour.Strength.WEAK)
              .map(Neighbour::id)
              .collect(Collectors.toSet()));
    }
    List<Link> links = new ArrayList<>();
    for (int from = 0; from < lists.size(); from++) {
      for (int to = from + 1; to < lists.size(); to++) {
        if (lists.get(from).contains(neighbours.get(to).id())
            || lists.get(to).contains(neighbours.get(from).id())) {
          links.add(new Link(from, to));
        }
      }
    }
    return links;
  }
}
