package dev.briefs.mcp.tool;

import dev.briefs.ArchiveReader;
import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one brief. */
record GetTool(ArchiveReader archive) implements ArchiveTool {
  private static final int CHUNK = 3_000;

  @Override
  public String name() {
    return "get";
  }

  @Override
  public String title() {
    return "Read a brief";
  }

  @Override
  public String description() {
    return "Reads one brief by its id: its data, and its parts in order: the summary, the rows of"
        + " its tables (signals and others) and its sections. Choose parts with 'sections' where"
        + " you need only some, such as [\"summary\", \"signals\"]. A long brief comes in several"
        + " answers; pass on nextCursor.";
  }

  @Override
  public InputSchema input() {
    return new InputSchema()
        .text("id", "The brief's id, or the beginning of it.")
        .require("id")
        .texts("sections", "The names of the parts to read; all where none is given.")
        .text("cursor", "The nextCursor of the answer before, for what comes after it.");
  }

  @Override
  public Map<String, Object> output() {
    return OutputSchema.ofBrief()
        .texts("category", "type")
        .textLists("themes", "keywords")
        .paged("parts", new OutputSchema().texts("name", "text").object("row"))
        .asMap("id", "title", "parts");
  }

  @Override
  public Map<String, Object> call(Arguments arguments) {
    Brief brief = archive.get(arguments.text("id"));
    int offset = arguments.offset();
    List<String> wanted =
        arguments.texts("sections").stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    List<Map<String, Object>> parts = chosen(parts(brief), wanted);
    Map<String, Object> answer = head(brief);
    List<Map<String, Object>> left = parts.subList(Math.min(offset, parts.size()), parts.size());
    return Pager.fill(answer, "parts", left, offset, false);
  }

  private static Map<String, Object> head(Brief brief) {
    Map<String, Object> head = Results.brief(brief);
    head.put("category", brief.category());
    head.put("type", brief.type());
    head.put("themes", brief.themes());
    head.put("keywords", brief.keywords());
    return head;
  }

  private static List<Map<String, Object>> chosen(
      List<Map<String, Object>> parts, List<String> wanted) {
    if (wanted.isEmpty()) {
      return parts;
    }
    List<Map<String, Object>> chosen =
        parts.stream().filter(part -> wanted.contains(key(part))).toList();
    if (chosen.isEmpty()) {
      List<String> names = parts.stream().map(GetTool::key).distinct().toList();
      throw new ToolException("the brief has no part named " + wanted + "; it has: " + names);
    }
    return chosen;
  }

  private static String key(Map<String, Object> part) {
    return String.valueOf(part.get("name")).toLowerCase(Locale.ROOT);
  }

  private static List<Map<String, Object>> parts(Brief brief) {
    List<Map<String, Object>> parts = new ArrayList<>();
    addText(parts, "summary", brief.summary());
    for (Table table : brief.tables()) {
      for (Row row : table.rows()) {
        parts.add(part(table.name(), "row", new LinkedHashMap<>(row.cells())));
      }
    }
    for (Section section : brief.sections()) {
      addText(parts, section.heading(), section.text());
    }
    return parts;
  }

  /** Adds a text in pieces that each fit into an answer. */
  private static void addText(List<Map<String, Object>> parts, String name, String text) {
    for (int from = 0; from < text.length(); from += CHUNK) {
      parts.add(part(name, "text", text.substring(from, Math.min(text.length(), from + CHUNK))));
    }
  }

  private static Map<String, Object> part(String name, String kind, Object value) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("name", name);
    part.put(kind, value);
    return part;
  }
}
