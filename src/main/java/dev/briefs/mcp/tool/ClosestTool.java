package dev.briefs.mcp.tool;

import dev.briefs.ArchiveReader;
import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds what is close to a brief or to a text. */
record ClosestTool(ArchiveReader archive, BriefFinder finder) implements ArchiveTool {
  private static final int MOST = 200;
  private static final int MOST_TEXT = 100_000;

  @Override
  public String name() {
    return "closest";
  }

  @Override
  public String title() {
    return "Closest briefs";
  }

  @Override
  public String description() {
    return "Lists the briefs most similar to one brief or to a text, best first: never the brief"
        + " itself, and each story once, with the ids of its other briefs under 'duplicates'. Give"
        + " exactly one of id, title, url or text. 'strength' says in a word how close each is:"
        + " strong, medium or weak; weak ones have little in common.";
  }

  @Override
  public InputSchema input() {
    InputSchema schema =
        new InputSchema()
            .text("id", "The id of a brief, as other answers name it.")
            .text("title", "The title of a brief.")
            .text("url", "The address of a brief's article.")
            .text("text", "Any text, plain or Markdown.");
    return Filters.addPaging(Filters.addTo(schema));
  }

  @Override
  public Map<String, Object> output() {
    return new OutputSchema()
        .texts("id", "title")
        .textLists("sameStory")
        .paged(
            "closest",
            OutputSchema.ofBrief()
                .texts("strength")
                .numbers("score")
                .textLists("sharedWords", "duplicates"))
        .asMap("closest");
  }

  @Override
  public Map<String, Object> call(Arguments arguments) {
    List<String> given =
        Stream.of("id", "title", "url", "text")
            .filter(name -> !arguments.text(name).isBlank())
            .toList();
    if (given.size() != 1) {
      throw new ToolException("give exactly one of id, title, url and text, got " + given);
    }
    int offset = arguments.offset();
    int limit = arguments.number("limit", 1, 50, 10);
    int wanted = Math.min(MOST, offset + limit + 1);
    ClosestRequest request =
        ClosestRequest.DEFAULT.limit(wanted).filter(arguments.filter()).explain(true);
    ClosestResults found = found(given.getFirst(), arguments.text(given.getFirst()), request);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("id", found.id());
    answer.put("title", Results.cut(found.title()));
    answer.put("sameStory", found.sameStory());
    List<Neighbour> all = found.closest();
    List<Map<String, Object>> shown =
        all.stream().skip(offset).limit(limit).map(this::neighbour).toList();
    return Pager.fill(answer, "closest", shown, offset, all.size() > offset + limit);
  }

  private ClosestResults found(String kind, String value, ClosestRequest request) {
    return switch (kind) {
      case "id" -> archive.closest(value, request);
      case "title" -> archive.closest(finder.byTitle(value), request);
      case "url" -> archive.closest(finder.byUrl(value), request);
      default -> archive.closest(text(value), request);
    };
  }

  private static Brief text(String text) {
    if (text.length() > MOST_TEXT) {
      throw new ToolException("'text' must have at most " + MOST_TEXT + " characters");
    }
    return Brief.builder("text").title("").summary(text).build();
  }

  private Map<String, Object> neighbour(Neighbour neighbour) {
    Map<String, Object> named =
        Results.brief(
            neighbour.id(),
            neighbour.title(),
            neighbour.issue(),
            neighbour.date(),
            archive.get(neighbour.id()).link());
    named.put("strength", ArchiveTool.words(List.of(neighbour.strength())).getFirst());
    named.put("score", Results.score(neighbour.score()));
    named.put(
        "sharedWords",
        neighbour.terms().stream().limit(6).map(Neighbour.SharedTerm::term).toList());
    named.put("duplicates", neighbour.duplicates());
    return named;
  }
}
