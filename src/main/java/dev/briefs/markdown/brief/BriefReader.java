package dev.briefs.markdown.brief;

import dev.briefs.Brief;
import dev.briefs.BriefBuilder;
import dev.briefs.ReadingRules;
import dev.briefs.Rule;
import dev.briefs.Section;
import dev.briefs.Table;
import dev.briefs.markdown.field.FieldKeys;
import dev.briefs.markdown.field.Fields;
import dev.briefs.markdown.field.ValueText;
import dev.briefs.markdown.frontmatter.FrontMatter;
import dev.briefs.markdown.frontmatter.FrontMatter.Value;
import dev.briefs.markdown.frontmatter.FrontMatterReader;
import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.outline.SectionName;
import dev.briefs.markdown.table.Columns;
import dev.briefs.markdown.table.TableReader;
import dev.briefs.markdown.text.FrontMatterBlock;
import dev.briefs.markdown.text.Lines;
import dev.briefs.markdown.text.Warnings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  private final Fields fields;
  private final List<String> summary = new ArrayList<>();
  private final ItemList keywords = new ItemList("keyword", warnings);
  private final ItemList themes = new ItemList("theme", warnings);
  private final CategorySection other = new CategorySection();
  private final List<Table> tables = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final Set<String> unlike;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> tags = new LinkedHashSet<>();

  public BriefReader(String id, Outline outline, String closestHeading, ReadingRules rules) {
    this.id = id;
    this.unlike = rules.unlike().stream().map(SectionName::of).collect(Collectors.toSet());
    this.outline = outline;
    this.names = new Sections(closestHeading);
    this.closest = outline.last(closestHeading);
    this.fields = Fields.of(outline);
    FrontMatter stated = FrontMatterReader.read(outline.lines(), outline.frontMatter(), warnings);
    this.frontMatter = FieldKeys.mapped(stated.with(fields.values()), rules);
    this.head = new BriefMetadata(id, outline, frontMatter, names, warnings, places);
  }

  /** Reads the brief. */
  public ParsedBrief read() {
    outline
        .unclosed()
        .ifPresent(
            line -> warnings.add(line, Rule.UNCLOSED_BLOCK, "code fence or comment never closed"));
    if (!frontMatter.readable()) {
      addSection("", frontMatterText(), "");
    }
    outline.sections().forEach(this::read);
    addSection("", fields.text(), "");
    BriefBuilder brief = Brief.builder(id);
    head.describe(brief);
    lists(brief);
    brief
        .summary(summary.isEmpty() ? head.description() : String.join("\n\n", summary))
        .tables(tables)
        .sections(sections)
        .closest(closest.map(part -> ClosestReader.read(outline, part, warnings)).orElse(List.of()))
        .warnings(warnings.inLineOrder());
    return new ParsedBrief(
        brief.build(), head.isTitled(), frontMatter.first(List.of("id")), places.lines());
  }

  private String frontMatterText() {
    FrontMatterBlock block = outline.frontMatter();
    Lines lines = outline.lines();
    return lines.text().substring(lines.start(block.from()), lines.start(block.to())).strip();
  }

  private void read(HeadingSection section) {
    if (head.includes(section)) {
      int link = head.takeLink(section);
      tables.addAll(TableReader.read(outline, "", section, warnings));
      addSection("", section, link);
      return;
    }
    String name = section.name();
    if (!section.continued()) {
      if (names.isKnown(name) && !seen.add(name)) {
        warnings.add(section.line(), Rule.REPEATED_SECTION, "section twice", section.heading());
      }
      places.add(section);
    }
    if (!names.isClosest(name)) {
      section(section, section.continued() ? "" : Sections.meaning(name));
    }
  }

  private void section(HeadingSection section, String meaning) {
    List<Table> found =
        TableReader.read(outline, Sections.meaning(section.name()), section, warnings);
    tables.addAll(isCompared(section) ? found : uncompared(found));
    switch (meaning) {
      case Sections.SUMMARY -> addSummary(text(section, -1).text());
      case Sections.KEYWORDS -> list(keywords, section, found);
      case Sections.THEMES -> list(themes, section, found);
      case Sections.OTHER ->
          addSection(
              section.heading(), other.read(Item.of(outline, section), outline.inline()), "");
      default -> otherSection(section, found.isEmpty() && !Columns.TABLES.contains(meaning));
    }
  }

  private void list(ItemList list, HeadingSection section, List<Table> found) {
    List<Item> items = Item.of(outline, section);
    boolean allShort = found.isEmpty() && items.stream().allMatch(Item::isShort);
    if (Sections.isCommon(section.name()) && !allShort) {
      otherSection(section, true);
    } else {
      list.addAll(items, outline.inline());
    }
  }

  private SectionText text(HeadingSection section, int without) {
    return new SectionText(outline, tags::add).add(section, without);
  }

  private void addSummary(String text) {
    if (!text.isEmpty()) {
      summary.add(text);
    }
  }

  private void otherSection(HeadingSection section, boolean kept) {
    SectionText text = text(section, -1);
    String heading = section.continued() ? "" : section.heading();
    if (kept && !section.continued() || !text.text().isEmpty()) {
      sections.add(new Section(heading, text.text(), text.code(), isCompared(section)));
    }
  }

  private boolean isCompared(HeadingSection section) {
    return unlike.isEmpty() || !unlike.contains(section.name());
  }

  private static List<Table> uncompared(List<Table> tables) {
    return tables.stream()
        .map(table -> new Table(table.name(), table.columns(), table.rows(), false))
        .toList();
  }

  private void addSection(String heading, HeadingSection section, int without) {
    SectionText text = text(section, without);
    addSection(heading, text.text(), text.code());
  }

  private void addSection(String heading, String text, String code) {
    if (!text.isEmpty()) {
      sections.add(new Section(heading, text, code));
    }
  }

  private void lists(BriefBuilder brief) {
    if (keywords.items().isEmpty()) {
      state(keywords, frontMatter.union(FieldKeys.KEYWORDS));
    }
    tags.forEach(keywords::addIfAbsent);
    if (themes.items().isEmpty()) {
      state(themes, frontMatter.union(FieldKeys.THEMES));
    }
    String category = other.category();
    brief
        .keywords(keywords.items())
        .themes(themes.items())
        .category(category.isEmpty() ? category() : category)
        .type(other.type());
  }

  private String category() {
    return ValueText.of(frontMatter.first(FieldKeys.CATEGORY), outline.inline());
  }

  private void state(ItemList list, List<Value> values) {
    boolean words = !frontMatter.all(List.of("layout")).isEmpty();
    for (Value value : values) {
      boolean single = words && !value.listed();
      for (String text : ValueText.all(value.text(), single, outline.inline())) {
        list.addStated(value.line(), text);
      }
    }
  }
}
