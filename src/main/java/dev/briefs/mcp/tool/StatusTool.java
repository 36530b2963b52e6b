package dev.briefs.mcp.tool;

import dev.briefs.ArchiveReader;
import dev.briefs.ArchiveStatistics;
import dev.briefs.SearchRequest.Facet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what the archive holds. */
record StatusTool(ArchiveReader archive) implements ArchiveTool {
  private static final int MOST_THEMES = 30;

  @Override
  public String name() {
    return "status";
  }

  @Override
  public String title() {
    return "What the archive holds";
  }

  @Override
  public String description() {
    return "Says how many briefs the archive holds, from when to when, and its most frequent themes"
        + " as it spells them. Call it first when you do not know the archive.";
  }

  @Override
  public InputSchema input() {
    return new InputSchema();
  }

  @Override
  public Map<String, Object> output() {
    return new OutputSchema()
        .integers("briefs", "themes", "keywords", "issues", "hosts", "storiesToldTwice")
        .texts("first", "last", "version")
        .list("frequentThemes", new OutputSchema().texts("theme").integers("briefs"))
        .asMap("briefs");
  }

  @Override
  public Map<String, Object> call(Arguments arguments) {
    ArchiveStatistics statistics = archive.statistics();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("briefs", statistics.briefs());
    answer.put("themes", statistics.themes());
    answer.put("keywords", statistics.keywords());
    answer.put("issues", statistics.issues());
    answer.put("hosts", statistics.hosts());
    answer.put("storiesToldTwice", statistics.stories());
    answer.put("first", statistics.first().map(LocalDate::toString).orElse(""));
    answer.put("last", statistics.last().map(LocalDate::toString).orElse(""));
    answer.put("version", archive.version());
    List<Map<String, Object>> themes =
        archive.terms(Facet.THEME, MOST_THEMES).stream()
            .map(theme -> Map.<String, Object>of("theme", theme.value(), "briefs", theme.count()))
            .toList();
    answer.put("frequentThemes", themes);
    return answer;
  }
}
