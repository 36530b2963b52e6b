package dev.briefs.mcp.tool;

import dev.briefs.ArchiveReader;
import dev.briefs.Topic;
import dev.briefs.Topic.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists the groups of briefs that belong together, and the briefs of one. */
record TopicsTool(ArchiveReader archive) implements ArchiveTool {
  private static final int MOST_YEARS = 10;
  private static final int MOST_TERMS = 8;

  @Override
  public String name() {
    return "topics";
  }

  @Override
  public String title() {
    return "Topics of the archive";
  }

  @Override
  public String description() {
    return "Lists the topics of the archive, found from what its briefs have in common whatever"
        + " their themes say: largest first, each with its telling words, size, most central brief"
        + " and years. Use it for an overview of what the archive is about. With 'topic' it lists"
        + " the briefs of one topic, the most central first.";
  }

  @Override
  public InputSchema input() {
    return Filters.addPaging(
        new InputSchema()
            .choice(
                "level",
                ArchiveTool.words(List.of(Level.values())),
                "coarse: few topics, each a field (standard); fine: many topics, parts of those.")
            .text("topic", "The id or name of one topic, whose briefs are listed."));
  }

  @Override
  public Map<String, Object> output() {
    return new OutputSchema()
        .integers("total")
        .object("topic", topic())
        .list("topics", topic())
        .paged("briefs", OutputSchema.ofBrief())
        .asMap("total");
  }

  private static OutputSchema topic() {
    return new OutputSchema()
        .texts("id", "name")
        .textLists("terms")
        .integers("size")
        .object("central", OutputSchema.ofBrief())
        .textLists("nearest")
        .object("years");
  }

  @Override
  public Map<String, Object> call(Arguments arguments) {
    int offset = arguments.offset();
    int limit = arguments.number("limit", 1, 50, 10);
    Level level = arguments.choice("level", List.of(Level.values()), Level.COARSE);
    String name = arguments.text("topic");
    return name.isBlank() ? topics(level, offset, limit) : briefs(one(name), offset, limit);
  }

  private Map<String, Object> topics(Level level, int offset, int limit) {
    List<Topic> all = archive.topics(level);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", all.size());
    List<Map<String, Object>> shown =
        all.stream().skip(offset).limit(limit).map(this::topic).toList();
    return Pager.fill(answer, "topics", shown, offset, all.size() > offset + limit);
  }

  private Topic one(String name) {
    return archive
        .topic(name)
        .orElseThrow(
            () ->
                new ToolException(
                    "no topic has the id or name '"
                        + name
                        + "'; call 'topics' without 'topic' for those there are"));
  }

  private Map<String, Object> briefs(Topic topic, int offset, int limit) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", topic.size());
    answer.put("topic", topic(topic));
    List<String> ids = new ArrayList<>(topic.ids());
    ids.remove(topic.central());
    ids.addFirst(topic.central());
    List<Map<String, Object>> shown =
        ids.stream().skip(offset).limit(limit).map(id -> Results.brief(archive.get(id))).toList();
    return Pager.fill(answer, "briefs", shown, offset, ids.size() > offset + limit);
  }

  private Map<String, Object> topic(Topic topic) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", topic.id());
    shown.put("name", topic.name());
    shown.put("terms", topic.terms().stream().limit(MOST_TERMS).toList());
    shown.put("size", topic.size());
    shown.put("central", Results.brief(archive.get(topic.central())));
    shown.put("nearest", topic.nearest());
    shown.put(
        "years",
        topic.years().entrySet().stream()
            .skip(Math.max(0, topic.years().size() - MOST_YEARS))
            .collect(
                Collectors.toMap(
                    year -> year.getKey().toString(),
                    Map.Entry::getValue,
                    (one, other) -> one,
                    LinkedHashMap::new)));
    return shown;
  }
}
