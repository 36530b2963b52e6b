package dev.briefs.mcp.tool;

import dev.briefs.ArchiveReader;
import dev.briefs.DuplicateGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists groups of briefs that tell one story. */
record StoriesTool(ArchiveReader archive) implements ArchiveTool {
  private static final int MOST_MEMBERS = 12;

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public String title() {
    return "Stories told more than once";
  }

  @Override
  public String description() {
    return "Lists groups of briefs that tell the same story, by one external link or by nearly the"
        + " same text, largest group first. Use it to see what was covered several times.";
  }

  @Override
  public InputSchema input() {
    return Filters.addPaging(new InputSchema());
  }

  @Override
  public Map<String, Object> output() {
    return new OutputSchema()
        .integers("total")
        .paged(
            "stories",
            new OutputSchema()
                .texts("reason")
                .integers("size")
                .list("briefs", OutputSchema.ofBrief()))
        .asMap("total", "stories");
  }

  @Override
  public Map<String, Object> call(Arguments arguments) {
    int offset = arguments.offset();
    int limit = arguments.number("limit", 1, 50, 10);
    List<DuplicateGroup> stories = archive.duplicates();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("total", stories.size());
    List<Map<String, Object>> shown =
        stories.stream().skip(offset).limit(limit).map(this::story).toList();
    return Pager.fill(answer, "stories", shown, offset, stories.size() > offset + limit);
  }

  private Map<String, Object> story(DuplicateGroup duplicates) {
    Map<String, Object> group = new LinkedHashMap<>();
    group.put("reason", duplicates.reason());
    group.put("size", duplicates.members().size());
    group.put(
        "briefs",
        duplicates.members().stream()
            .limit(MOST_MEMBERS)
            .map(member -> Results.brief(archive.get(member.id())))
            .toList());
    return group;
  }
}
