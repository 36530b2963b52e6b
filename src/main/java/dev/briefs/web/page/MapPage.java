package dev.briefs.web.page;

import dev.briefs.ArchiveMap;
import dev.briefs.ArchiveMap.Region;
import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import dev.briefs.chart.MapPicture;
import dev.briefs.json.MapJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.http.Problem;
import dev.briefs.web.page.ChartView.Item;
import dev.briefs.web.page.ChartView.Section;
import dev.briefs.web.render.Link;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The map of the archive; a region opens when it is chosen, and matches of a query stand out. */
final class MapPage implements Page {
  private static final String TOPIC = "topic";
  private static final int MARKED = 1_000;
  private static final int REGIONS = 100;

  private final Site site;

  MapPage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/map";
  }

  @Override
  public String summary() {
    return "All briefs in two dimensions, with topics as regions.";
  }

  @Override
  public String schema() {
    return "Map";
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.text(SearchParameters.QUERY, "On the page, mark the briefs that match."),
        Parameter.text(TOPIC, "On the page, show the region of this topic alone, by its id."));
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON, Format.CSV);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    ArchiveMap map = site.archive().map();
    switch (request.format()) {
      case JSON -> MapJson.write(out, map);
      case CSV -> MapJson.csv(out, map);
      default -> Templates.write("chart", Map.of("view", view(request, map)), out);
    }
  }

  private ChartView view(PageRequest request, ArchiveMap map) {
    Link here = Site.link(this, request);
    String topic = request.parameters().text(TOPIC);
    Optional<Region> focus = map.region(topic);
    if (!topic.isEmpty() && focus.isEmpty()) {
      throw Problem.notFound(topic, "no topic has this id");
    }
    Set<String> marked = marked(request.parameters().text(SearchParameters.QUERY));
    String picture =
        new MapPicture(
                map,
                marked,
                focus,
                id -> here.with(TOPIC, id).toString(),
                id -> Link.brief(id).toString())
            .svg();
    List<Item> choices =
        focus
            .map(
                region ->
                    List.of(
                        new Item("whole map", here.without(TOPIC).toString(), ""),
                        new Item(
                            "list of briefs", TrendsPage.search("topic:" + region.topic()), "")))
            .orElse(List.of());
    String note =
        focus.map(region -> region.size() + " briefs").orElse(map.points().size() + " briefs, ")
            + (focus.isPresent() ? "" : map.regions().size() + " topics")
            + (marked.isEmpty() ? "" : "; " + marked.size() + " matches stand out");
    return new ChartView(
        site.frame(this, request, focus.map(Region::name).orElse("Map"))
            .titled(
                focus.map(Region::name).orElse("Map"),
                request.parameters().text(SearchParameters.QUERY)),
        note,
        choices,
        picture,
        List.of(
            new Section(
                "Regions",
                map.regions().stream().limit(REGIONS).map(region -> item(here, region)).toList())));
  }

  private static Item item(Link here, Region region) {
    return new Item(
        region.name(), here.with(TOPIC, region.topic()).toString(), region.size() + " briefs");
  }

  private Set<String> marked(String query) {
    if (query.isBlank()) {
      return Set.of();
    }
    return site
        .archive()
        .search(SearchRequest.of(query).limit(MARKED).snippets(false))
        .hits()
        .stream()
        .map(Hit::id)
        .collect(Collectors.toSet());
  }
}
