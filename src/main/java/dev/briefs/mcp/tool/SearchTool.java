package dev.briefs.mcp.tool;

import dev.briefs.ArchiveReader;
import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.SearchRequest.Sort;
import dev.briefs.SearchResults;
import dev.briefs.ValueCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds briefs by words and filters. */
record SearchTool(ArchiveReader archive) implements ArchiveTool {
  private static final int MOST_VALUES = 20;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String title() {
    return "Search briefs";
  }

  @Override
  public String description() {
    return "Finds briefs by words, phrases, fields and dates, best first. Use it when you have"
        + " words or a topic; use 'closest' when you have a brief or a text and want what is"
        + " similar. A query may be plain words, \"a phrase\", -word to exclude, or"
        + " field:value with the fields title, summary, keyword, theme, signal, issue, host"
        + " and date, such as 'chips theme:\"AI regulation\" date:[2023 TO 2024]'. An empty"
        + " query lists all briefs that pass the filters. 'total' is exact; 'facets' counts"
        + " values over all matches.";
  }

  @Override
  public InputSchema input() {
    InputSchema schema = new InputSchema().text("query", "What to search for.");
    schema.choice(
        "sort", words(Sort.values()), "The order: relevance (standard), date (newest) or title.");
    schema.choices("facets", words(Facet.values()), "Fields whose values are counted.");
    return Filters.addPaging(Filters.addTo(schema));
  }

  private static <E extends Enum<E>> List<String> words(E[] constants) {
    return ArchiveTool.words(List.of(constants));
  }

  @Override
  public Map<String, Object> output() {
    return new OutputSchema()
        .texts("query")
        .integers("total")
        .textLists("suggestions")
        .object("facets")
        .paged("hits", OutputSchema.ofBrief().texts("snippet").numbers("score"))
        .asMap("total", "hits");
  }

  @Override
  public Map<String, Object> call(Arguments arguments) {
    int offset = arguments.offset();
    SearchResults found =
        archive.search(
            SearchRequest.of(arguments.text("query"))
                .filter(arguments.filter())
                .limit(arguments.number("limit", 1, 50, 10))
                .offset(offset)
                .sort(arguments.choice("sort", List.of(Sort.values()), Sort.RELEVANCE))
                .facets(arguments.choices("facets", List.of(Facet.values())))
                .strict(true));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("query", found.query());
    answer.put("total", found.total());
    if (!found.suggestions().isEmpty()) {
      answer.put("suggestions", found.suggestions());
    }
    if (!found.facets().isEmpty()) {
      answer.put("facets", facets(found.facets()));
    }
    List<Map<String, Object>> hits = found.hits().stream().map(SearchTool::hit).toList();
    return Pager.fill(answer, "hits", hits, offset, offset + hits.size() < found.total());
  }

  private static Map<String, Object> hit(Hit hit) {
    Map<String, Object> named =
        Results.brief(hit.id(), hit.title(), hit.issue(), hit.date(), hit.link());
    named.put("snippet", Results.cut(hit.snippet().text()));
    named.put("score", Results.score(hit.score()));
    return named;
  }

  private static Map<String, Object> facets(Map<Facet, List<ValueCount>> facets) {
    Map<String, Object> counted = new LinkedHashMap<>();
    facets.forEach(
        (field, values) ->
            counted.put(
                ArchiveTool.words(List.of(field)).getFirst(),
                values.stream()
                    .limit(MOST_VALUES)
                    .map(value -> Map.of("value", value.value(), "count", value.count()))
                    .toList()));
    return counted;
  }
}
