package dev.briefs.web.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A brief, those close to it, and the links among these.
 *
 * @param centre the brief
 * @param neighbours those close to it
 * @param links the links among the neighbours, by their places in the list
 */
public record NeighbourGraph(Node centre, List<Node> neighbours, List<Link> links) {
  /** Copies the lists. */
  public NeighbourGraph {
    neighbours = List.copyOf(neighbours);
    links = List.copyOf(links);
  }

  /**
   * A brief.
   *
   * @param id its id
   * @param title its title
   * @param date its date
   * @param nearness how near it is to the centre, from 0 to 1
   * @param strength the same in a word
   */
  public record Node(
      String id, String title, Optional<LocalDate> date, double nearness, String strength) {
    String dateText() {
      return date.map(LocalDate::toString).orElse("");
    }

    /** Title, date and strength, for who points at it. */
    String description() {
      String when = date.map(day -> ", " + day).orElse("");
      return title + when + (strength.isEmpty() ? "" : ", " + strength);
    }
  }

  /** A link between two neighbours. */
  public record Link(int from, int to) {}
}
