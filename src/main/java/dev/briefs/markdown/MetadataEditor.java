package dev.briefs.markdown;

import dev.briefs.Brief;
import dev.briefs.Table;
import dev.briefs.markdown.edit.SectionEditor;
import dev.briefs.markdown.frontmatter.FrontMatterEditor;
import dev.briefs.markdown.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Adds themes, keywords and a category to the text of a brief that has none. They go into the front
 * matter where there is one, else under their heading where it stands there without a list, else
 * into a section before the list of closest articles. An edit counts only if the text then reads as
 * it did before but for the values that were added. Immutable.
 */
public final class MetadataEditor {
  private final String id;
  private final String closestHeading;
  private final BriefParser parser;

  /**
   * An editor of a text.
   *
   * @param id the id of its brief
   * @param closestHeading the heading of the list of closest articles
   */
  public MetadataEditor(String id, String closestHeading) {
    this.id = id;
    this.closestHeading = closestHeading;
    this.parser = new BriefParser(closestHeading);
  }

  /**
   * The text with themes, unless it has some.
   *
   * @throws IllegalArgumentException when there is no place for them
   */
  public String addThemes(String text, List<String> themes) {
    Brief before = parser.parse(id, text);
    return before.themes().isEmpty() && !themes.isEmpty()
        ? added(text, before.toBuilder().themes(themes).build(), "themes", "Themes", themes)
        : text;
  }

  /**
   * The text with keywords, unless it has some.
   *
   * @throws IllegalArgumentException when there is no place for them
   */
  public String addKeywords(String text, List<String> keywords) {
    Brief before = parser.parse(id, text);
    return before.keywords().isEmpty() && !keywords.isEmpty()
        ? added(
            text, before.toBuilder().keywords(keywords).build(), "keywords", "Keywords", keywords)
        : text;
  }

  /**
   * The text with a category, unless it has one.
   *
   * @throws IllegalArgumentException when there is no place for it
   */
  public String addCategory(String text, String category) {
    Brief before = parser.parse(id, text);
    return before.category().isEmpty() && !category.isEmpty()
        ? added(
            text,
            before.toBuilder().category(category).build(),
            "",
            "Other",
            List.of("Category: " + category))
        : text;
  }

  private String added(String text, Brief wanted, String key, String heading, List<String> values) {
    Outline outline = Outline.of(text);
    List<Optional<String>> attempts = new ArrayList<>();
    attempts.add(
        key.isEmpty()
            ? Optional.empty()
            : FrontMatterEditor.add(outline.frontMatter(), outline.lines(), key, values));
    List<String> items = values.stream().map(value -> "* " + ClosestSection.text(value)).toList();
    attempts.add(SectionEditor.fill(outline, heading, items));
    attempts.add(SectionEditor.insert(outline, heading, items, closestHeading));
    return attempts.stream()
        .flatMap(Optional::stream)
        .filter(attempt -> isSame(parser.parse(id, attempt), wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the text would not read as it does now"));
  }

  /** Whether two briefs say the same, on whatever lines. */
  private static boolean isSame(Brief one, Brief other) {
    Stream<UnaryOperator<Brief>> none = Stream.of(MetadataEditor::withoutPlaces);
    return none.allMatch(bare -> bare.apply(one).equals(bare.apply(other)))
        && cells(one).equals(cells(other))
        && one.closest().stream()
            .map(entry -> entry.target())
            .toList()
            .equals(other.closest().stream().map(entry -> entry.target()).toList());
  }

  private static Brief withoutPlaces(Brief brief) {
    return brief.toBuilder().tables(List.of()).closest(List.of()).warnings(List.of()).build();
  }

  private static List<Object> cells(Brief brief) {
    List<Object> cells = new ArrayList<>();
    for (Table table : brief.tables()) {
      cells.add(table.name());
      table.rows().forEach(row -> cells.add(row.cells()));
    }
    return cells;
  }
}
