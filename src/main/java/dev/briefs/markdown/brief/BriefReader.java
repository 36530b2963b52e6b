package dev.briefs.markdown.brief;

import dev.briefs.Brief;
import dev.briefs.BriefBuilder;
import dev.briefs.Rule;
import dev.briefs.Section;
import dev.briefs.Table;
import dev.briefs.markdown.frontmatter.FrontMatter;
import dev.briefs.markdown.frontmatter.FrontMatter.Value;
import dev.briefs.markdown.frontmatter.FrontMatterReader;
import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Warnings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one brief from the outline of its text. */
public final class BriefReader {
  private final String id;
  private final Outline outline;
  private final Sections names;
  private final Optional<HeadingSection> closest;
  private final Warnings warnings = new Warnings();
  private final SourceLines places = new SourceLines();
  private final FrontMatter frontMatter;
  private final BriefMetadata head;

  private final List<String> summary = new ArrayList<>();
  private final ItemList keywords = new ItemList("keyword", warnings);
  private final ItemList themes = new ItemList("theme", warnings);
  private final CategorySection other = new CategorySection();
  private final List<Table> tables = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  public BriefReader(String id, Outline outline, String closestHeading) {
    this.id = id;
    this.outline = outline;
    this.names = new Sections(closestHeading);
    this.closest = outline.last(closestHeading);
    this.frontMatter = FrontMatterReader.read(outline, warnings);
    this.head = new BriefMetadata(outline, frontMatter, names, warnings, places);
  }

  public ParsedBrief read() {
    outline
        .unclosed()
        .ifPresent(
            line -> warnings.add(line, Rule.UNCLOSED_BLOCK, "code fence or comment never closed"));
    if (!frontMatter.readable()) {
      addSection("", SectionText.ofFrontMatter(outline));
    }
    outline.sections().forEach(this::read);
    BriefBuilder brief = Brief.builder(id);
    head.describe(brief, id);
    lists(brief);
    brief
        .summary(String.join("\n\n", summary))
        .tables(tables)
        .sections(sections)
        .closest(closest.map(part -> ClosestReader.read(outline, part, warnings)).orElse(List.of()))
        .warnings(warnings.inLineOrder());
    return new ParsedBrief(brief.build(), head.isTitled(), frontMatter.first("id"), places.lines());
  }

  private void read(HeadingSection part) {
    if (head.includes(part)) {
      int link = head.takeLink(part);
      tables.addAll(TableReader.read(outline, "", part, warnings));
      addSection("", SectionText.of(outline, part.body(), part.end(), link));
      return;
    }
    String heading = part.heading();
    String name = part.name();
    if (names.isKnown(name) && !seen.add(name)) {
      warnings.add(part.line(), Rule.REPEATED_SECTION, "section twice", heading);
    }
    places.add(part);
    if (!names.isClosest(name)) {
      section(part, heading, name);
    }
  }

  private void section(HeadingSection part, String heading, String name) {
    List<Table> found = TableReader.read(outline, name, part, warnings);
    tables.addAll(found);
    switch (name) {
      case Sections.SUMMARY -> addSummary(SectionText.of(outline, part));
      case Sections.KEYWORDS -> keywords.addAll(Item.of(outline, part), outline.inline());
      case Sections.THEMES -> themes.addAll(Item.of(outline, part), outline.inline());
      case Sections.OTHER ->
          addSection(heading, other.read(Item.of(outline, part), outline.inline()));
      default -> otherSection(part, heading, found.isEmpty() && !Sections.TABLES.contains(name));
    }
  }

  private void addSummary(String text) {
    if (!text.isEmpty()) {
      summary.add(text);
    }
  }

  private void otherSection(HeadingSection part, String heading, boolean kept) {
    String text = SectionText.of(outline, part);
    if (kept || !text.isEmpty()) {
      sections.add(new Section(heading, text));
    }
  }

  private void addSection(String heading, String text) {
    if (!text.isEmpty()) {
      sections.add(new Section(heading, text));
    }
  }

  private void lists(BriefBuilder brief) {
    if (keywords.items().isEmpty()) {
      state(keywords, frontMatter.all("keywords"));
      state(keywords, frontMatter.all("tags"));
    }
    if (themes.items().isEmpty()) {
      state(themes, frontMatter.all("themes", "categories"));
    }
    String category = other.category();
    brief
        .keywords(keywords.items())
        .themes(themes.items())
        .category(category.isEmpty() ? frontMatter.first("category", "categories") : category)
        .type(other.type());
  }

  private static void state(ItemList list, List<Value> values) {
    for (Value value : values) {
      list.addSeparated(value.line(), value.text());
    }
  }
}
