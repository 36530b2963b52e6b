package dev.briefs.chart;

import dev.briefs.ArchiveMap;
import dev.briefs.ArchiveMap.Point;
import dev.briefs.ArchiveMap.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The map of an archive, or one of its regions, as a picture. */
public final class MapPicture {
  /** From so many points on, a picture does not name each one. */
  private static final int MOST_NAMED = 5_000;

  private static final double LEAST_LABEL = 9;
  private static final double MOST_LABEL = 22;

  private final ArchiveMap map;
  private final Set<String> marked;
  private final Optional<Region> focus;
  private final UnaryOperator<String> topicAddress;
  private final UnaryOperator<String> briefAddress;
  private final List<double[]> labels = new ArrayList<>();

  /**
   * A picture of a map.
   *
   * @param marked the ids of the briefs that stand out
   * @param focus the region to show alone
   * @param topicAddress the address of a topic's page, empty for no link
   * @param briefAddress the address of a brief's page, empty for no link
   */
  public MapPicture(
      ArchiveMap map,
      Set<String> marked,
      Optional<Region> focus,
      UnaryOperator<String> topicAddress,
      UnaryOperator<String> briefAddress) {
    this.map = map;
    this.marked = Set.copyOf(marked);
    this.focus = focus;
    this.topicAddress = topicAddress;
    this.briefAddress = briefAddress;
  }

  /** The picture as an SVG document. */
  public String svg() {
    String title = focus.map(Region::name).orElse("Map of " + map.points().size() + " briefs");
    Svg svg = new Svg(ArchiveMap.SIZE, ArchiveMap.SIZE, title);
    List<Point> points =
        map.points().stream()
            .filter(point -> focus.isEmpty() || point.topic().equals(focus.get().topic()))
            .toList();
    for (int i = 0; i < map.regions().size(); i++) {
      region(svg, map.regions().get(i), i);
    }
    for (Point point : points) {
      if (!marked.contains(point.id())) {
        point(svg, point, points.size(), false);
      }
    }
    for (Point point : points) {
      if (marked.contains(point.id())) {
        point(svg, point, points.size(), true);
      }
    }
    if (focus.isEmpty()) {
      map.regions().forEach(region -> label(svg, region));
    }
    return svg.toString();
  }

  private boolean isShown(Region region) {
    return focus.isEmpty() || focus.get().topic().equals(region.topic());
  }

  private void region(Svg svg, Region region, int number) {
    if (isShown(region)) {
      String address = focus.isEmpty() ? topicAddress.apply(region.topic()) : "";
      svg.open(address);
      svg.raw(
          String.format(
              Locale.ROOT,
              "<circle fill=\"%s\" fill-opacity=\"0.16\" cx=\"%s\" cy=\"%s\""
                  + " r=\"%s\"><title>%s</title></circle>\n",
              Svg.colour(number),
              Svg.number(x(region.x())),
              Svg.number(y(region.y())),
              Svg.number(region.radius() * scale()),
              Svg.escape(region.name() + ": " + region.size() + " briefs")));
      svg.close(address);
    }
  }

  private void point(Svg svg, Point point, int count, boolean mark) {
    double radius = Math.min(5, Math.max(0.6, 60 / Math.sqrt(count + 1.0)));
    boolean named = count <= MOST_NAMED || mark;
    String address = named ? briefAddress.apply(point.id()) : "";
    svg.open(address);
    String kind = mark ? "fill=\"#d55e00\"" : "class=\"b-soft\"";
    String title = named ? "<title>" + Svg.escape(point.title()) + "</title>" : "";
    svg.raw(
        String.format(
            Locale.ROOT,
            "<circle %s cx=\"%s\" cy=\"%s\" r=\"%s\">%s</circle>\n",
            kind,
            Svg.number(x(point.x())),
            Svg.number(y(point.y())),
            Svg.number(mark ? radius + 2 : radius),
            title));
    svg.close(address);
  }

  /** Writes the name of a region unless it would cover that of a larger one. */
  private void label(Svg svg, Region region) {
    double size = Math.min(MOST_LABEL, Math.max(LEAST_LABEL, region.radius() / 4));
    double width = Svg.textWidth(region.name(), size);
    double left = Math.max(0, Math.min(ArchiveMap.SIZE - width, region.x() - width / 2));
    double[] box = {left, region.y() - size, left + width, region.y() + size / 3};
    if (labels.stream().noneMatch(other -> overlaps(box, other))) {
      labels.add(box);
      String address = topicAddress.apply(region.topic());
      svg.open(address);
      svg.text(left, region.y(), size, "start", "ink", region.name());
      svg.close(address);
    }
  }

  private static boolean overlaps(double[] one, double[] other) {
    return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
  }

  private double scale() {
    return focus.map(region -> 0.48 * ArchiveMap.SIZE / region.radius()).orElse(1.0);
  }

  private double x(double x) {
    return focus.map(region -> ArchiveMap.SIZE / 2.0 + (x - region.x()) * scale()).orElse(x);
  }

  private double y(double y) {
    return focus.map(region -> ArchiveMap.SIZE / 2.0 + (y - region.y()) * scale()).orElse(y);
  }
}
