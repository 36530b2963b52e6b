package dev.briefs.web.page;

import dev.briefs.Topic;
import dev.briefs.Topic.Level;
import dev.briefs.json.Csv;
import dev.briefs.json.Json;
import dev.briefs.json.TopicJson;
import dev.briefs.web.http.Format;
import dev.briefs.web.http.Page;
import dev.briefs.web.http.PageRequest;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.page.ChartView.Item;
import dev.briefs.web.page.ChartView.Section;
import dev.briefs.web.render.Link;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The topics of the archive. */
final class TopicsPage implements Page {
  private static final String LEVEL = "level";
  private static final int SHOWN = 300;

  private final Site site;

  TopicsPage(Site site) {
    this.site = site;
  }

  @Override
  public String path() {
    return "/topics";
  }

  @Override
  public String summary() {
    return "The topics of the archive, largest first; a page for people has " + SHOWN + ".";
  }

  @Override
  public String schema() {
    return "Topics";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        Parameter.choice(LEVEL, "Few topics or many.", Level.COARSE, List.of(Level.values())));
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HTML, Format.JSON, Format.NDJSON, Format.CSV);
  }

  @Override
  public void write(PageRequest request, Writer out) throws IOException {
    Level level = request.parameters().choice(LEVEL, Level.class);
    List<Topic> topics = site.archive().topics(level);
    switch (request.format()) {
      case JSON -> Json.list(out, true, topics, TopicJson.FIELDS::write);
      case NDJSON -> Json.list(out, false, topics, TopicJson.FIELDS::write);
      case CSV -> {
        Csv.write(out, TopicJson.FIELDS.names());
        for (Topic topic : topics) {
          Csv.write(out, TopicJson.FIELDS.values(topic));
        }
      }
      case HTML -> Templates.write("chart", Map.of("view", view(request, topics)), out);
    }
  }

  private ChartView view(PageRequest request, List<Topic> topics) {
    Link here = Site.link(this, request);
    return new ChartView(
        site.frame(this, request, "Topics"),
        topics.size() + " topics, largest first",
        List.of(
            new Item("coarse", here.with(LEVEL, "coarse").toString(), ""),
            new Item("fine", here.with(LEVEL, "fine").toString(), ""),
            new Item("map", "/map", "")),
        "",
        List.of(
            new Section("Topics", topics.stream().limit(SHOWN).map(TopicsPage::item).toList())));
  }

  private static Item item(Topic topic) {
    return new Item(topic.name(), TrendsPage.search("topic:" + topic.id()), remark(topic));
  }

  private static String remark(Topic topic) {
    return topic.size() + " briefs: " + String.join(", ", topic.terms());
  }
}
