package dev.briefs.markdown.brief;

import dev.briefs.BriefBuilder;
import dev.briefs.ExternalLink;
import dev.briefs.Issue;
import dev.briefs.Rule;
import dev.briefs.markdown.field.DateReader;
import dev.briefs.markdown.field.FieldKeys;
import dev.briefs.markdown.field.LanguageTag;
import dev.briefs.markdown.field.LinkLine;
import dev.briefs.markdown.field.LinkReader;
import dev.briefs.markdown.field.ValueText;
import dev.briefs.markdown.frontmatter.FrontMatter;
import dev.briefs.markdown.frontmatter.FrontMatter.Value;
import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Limits;
import dev.briefs.markdown.text.Warnings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a brief's first heading, its link line, its front matter and its file's name state. */
final class BriefMetadata {
  private static final Set<String> NO = Set.of("false", "no", "off", "0");
  private static final Set<String> YES = Set.of("true", "yes", "on", "1");

  private final String id;
  private final Outline outline;
  private final FrontMatter frontMatter;
  private final Warnings warnings;
  private final SourceLines places;
  private final Optional<HeadingSection> titleSection;
  private final String statedTitle;
  private String link = "";
  private boolean titled;

  /** The metadata of a text. */
  BriefMetadata(
      String id,
      Outline outline,
      FrontMatter frontMatter,
      Sections names,
      Warnings warnings,
      SourceLines places) {
    this.id = id;
    this.outline = outline;
    this.frontMatter = frontMatter;
    this.warnings = warnings;
    this.places = places;
    this.statedTitle = outline.inline().text(stated(FieldKeys.TITLE)).strip();
    this.titleSection = TitleReader.find(id, outline, names).filter(this::names);
    titleSection.ifPresent(section -> places.add(BriefElement.TITLE, section.line()));
    place(BriefElement.STATED_ID, List.of("id"));
    place(BriefElement.STATED_DATE, DateReader.KEYS);
    place(BriefElement.STATED_LINK, LinkReader.KEYS);
  }

  private String stated(List<String> keys) {
    return frontMatter.all(keys).stream()
        .filter(value -> !value.listed())
        .findFirst()
        .map(Value::text)
        .orElse("");
  }

  /** Where the front matter gives a title, only a heading that says the same or names an issue. */
  private boolean names(HeadingSection section) {
    TitleLine line = TitleLine.of(section.markup(), outline.inline());
    boolean classic = !line.issue().name().isEmpty() || !line.understood();
    return classic || statedTitle.isEmpty() || isSame(statedTitle, line.title());
  }

  private static boolean isSame(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Whether a section belongs to the head. */
  boolean includes(HeadingSection section) {
    boolean title = titleSection.filter(found -> found.line() == section.line()).isPresent();
    return section.level() == 0 || title && section.level() < HeadingSection.LABEL;
  }

  /** The line of a section that states the external link, or -1; the first of all counts. */
  int takeLink(HeadingSection section) {
    LinkLine found = link.isEmpty() ? LinkLine.find(outline, section) : LinkLine.NONE;
    if (found.exists()) {
      places.add(BriefElement.LINK_LINE, found.line());
      link = found.target();
      warnOfBytes(found.line());
    }
    return found.line();
  }

  /** Whether a title was found when the head was described. */
  boolean isTitled() {
    return titled;
  }

  /** What the front matter says in place of a summary. */
  String description() {
    return outline.inline().text(frontMatter.first(FieldKeys.SUMMARY)).strip();
  }

  /** Sets what the head states. */
  void describe(BriefBuilder brief) {
    String markup = titleSection.map(HeadingSection::markup).orElse("");
    TitleLine title = TitleLine.of(markup, outline.inline());
    if (!title.understood()) {
      titleSection.ifPresent(
          section ->
              warnings.add(
                  section.line(), Rule.TITLE_TAIL, "title tail not understood", section.markup()));
    }
    boolean classic = !title.issue().name().isEmpty();
    String own = title.named() ? title.title() : "";
    String named = own.isEmpty() || !statedTitle.isEmpty() && !classic ? statedTitle : own;
    titled = !named.isEmpty();
    String fallback = classic ? id : TitleReader.ofName(id);
    brief.title(titled ? limited(named) : fallback);
    Issue issue = classic ? title.issue() : LinkReader.issue(frontMatter);
    new DateReader(frontMatter, warnings).date(id, issue).ifPresent(brief::date);
    brief.issue(issue);
    brief.link(new ExternalLink(link(markup)));
    brief.aliases(aliases());
    brief.draft(isDraft());
    brief.language(LanguageTag.of(frontMatter.first(FieldKeys.LANGUAGE)));
  }

  private String link(String titleMarkup) {
    if (!link.isEmpty()) {
      return link;
    }
    String stated = LinkReader.link(frontMatter);
    return stated.isEmpty() ? LinkReader.ofTitle(titleMarkup, outline.inline()) : stated;
  }

  private boolean isDraft() {
    boolean kept =
        isFlag(YES, List.of("draft", "private"))
            || isFlag(NO, List.of("publish", "published", "public"));
    String status = frontMatter.first(List.of("status", "visibility")).toLowerCase(Locale.ROOT);
    return kept || status.equals("draft") || status.equals("private") || status.equals("hidden");
  }

  private boolean isFlag(Set<String> values, List<String> keys) {
    return frontMatter.union(keys).stream()
        .anyMatch(value -> values.contains(value.text().strip().toLowerCase(Locale.ROOT)));
  }

  private void place(BriefElement place, List<String> keys) {
    frontMatter.all(keys).stream().findFirst().ifPresent(value -> places.add(place, value.line()));
  }

  private void warnOfBytes(int line) {
    if (!new ExternalLink(link).address().equals(link)) {
      warnings.add(line, Rule.MALFORMED_LINK, "external link printed as bytes", link);
    }
  }

  private String limited(String title) {
    if (title.length() <= Limits.TITLE_CHARACTERS) {
      return title;
    }
    int line = titleSection.map(HeadingSection::line).orElse(0);
    warnings.add(
        line,
        Rule.OVER_LIMIT,
        "title of more than " + Limits.TITLE_CHARACTERS + " characters, the rest cut");
    boolean pair = Character.isHighSurrogate(title.charAt(Limits.TITLE_CHARACTERS - 1));
    return title.substring(0, Limits.TITLE_CHARACTERS - (pair ? 1 : 0)).strip();
  }

  private List<String> aliases() {
    ItemList aliases = new ItemList("alias", warnings);
    for (Value value : frontMatter.all(List.of("id"))) {
      if (!value.text().strip().equals(id)) {
        aliases.add(value.line(), value.text());
      }
    }
    for (Value value : frontMatter.all(FieldKeys.ALIASES)) {
      aliases.add(value.line(), ValueText.of(value.text(), outline.inline()));
    }
    return aliases.items();
  }
}
