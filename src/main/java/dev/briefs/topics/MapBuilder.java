package dev.briefs.topics;

import dev.briefs.ArchiveMap;
import dev.briefs.ArchiveMap.Point;
import dev.briefs.ArchiveMap.Region;
import dev.briefs.topics.MapLayout.Places;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Makes the map of an archive from its topics and its neighbour graph. */
public final class MapBuilder {
  private static final double MARGIN = 10;

  private final TopicModel model;
  private final NeighbourLists lists;

  /** A builder of the map of a state of an index. */
  public MapBuilder(Topics topics, NeighbourLists lists) {
    this.model = topics.model();
    this.lists = lists;
  }

  /**
   * Lays out all briefs.
   *
   * @param titles the titles of the briefs by their ids
   */
  public ArchiveMap map(Map<String, String> titles) throws IOException {
    SimilarityGraph graph = SimilarityGraph.of(lists.all());
    Places places = MapLayout.of(graph, model.partition(), model.coarse().size());
    double extent = Math.max(1e-9, places.discs().extent());
    double middle = ArchiveMap.SIZE / 2.0;
    double scale = (middle - MARGIN) / extent;
    int[] coarse = TopicBuilder.coarseOf(model.partition());
    int[] sizes = new int[model.coarse().size()];
    for (int topic : coarse) {
      sizes[topic]++;
    }
    List<Region> regions = new ArrayList<>();
    for (int topic = 0; topic < sizes.length; topic++) {
      if (sizes[topic] >= Topics.LEAST) {
        Discs.Disc disc = places.discs().disc(topic);
        StoredTopic stored = model.coarse().get(topic);
        double x = round(middle + scale * disc.x());
        double y = round(middle + scale * disc.y());
        double radius = round(scale * disc.radius());
        regions.add(new Region(stored.id(), stored.name(), sizes[topic], x, y, radius));
      }
    }
    regions.sort(
        Comparator.comparingInt((Region region) -> -region.size()).thenComparing(Region::topic));
    List<Point> points = new ArrayList<>(graph.size());
    for (int brief = 0; brief < graph.size(); brief++) {
      int topic = coarse[brief];
      String id = lists.id(brief);
      points.add(
          new Point(
              id,
              titles.getOrDefault(id, id),
              sizes[topic] >= Topics.LEAST ? model.coarse().get(topic).id() : "",
              round(middle + scale * places.x()[brief]),
              round(middle + scale * places.y()[brief])));
    }
    return new ArchiveMap(regions, points);
  }

  private static double round(double coordinate) {
    return Math.round(coordinate * 100) / 100.0;
  }
}
