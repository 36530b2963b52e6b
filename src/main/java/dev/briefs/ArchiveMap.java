package dev.briefs;

import java.util.List;
import java.util.Optional;

/**
 * All briefs in two dimensions, close ones near each other, and the topics as regions. Coordinates
 * are from 0 to {@value #SIZE}, from the left and from the top.
 *
 * @param regions the coarse topics, those with most briefs first
 * @param points the briefs, in id order
 */
public record ArchiveMap(List<Region> regions, List<Point> points) {
  /** The width and height of a map. */
  public static final int SIZE = 1000;

  /**
   * A topic as a disc in which its briefs lie.
   *
   * @param topic the topic's id
   * @param name the topic's name
   * @param size how many briefs it has
   * @param x the middle, from the left
   * @param y the middle, from the top
   * @param radius the radius
   */
  public record Region(String topic, String name, int size, double x, double y, double radius) {}

  /**
   * A brief.
   *
   * @param id the brief's id
   * @param title the brief's title
   * @param topic the id of its coarse topic, empty for a brief that is alone
   * @param x its place, from the left
   * @param y its place, from the top
   */
  public record Point(String id, String title, String topic, double x, double y) {}

  /** Copies the lists. */
  public ArchiveMap {
    regions = List.copyOf(regions);
    points = List.copyOf(points);
  }

  /** The region of a topic. */
  public Optional<Region> region(String topic) {
    return regions.stream().filter(region -> region.topic().equals(topic)).findFirst();
  }
}
