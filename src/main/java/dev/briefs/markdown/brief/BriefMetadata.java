package dev.briefs.markdown.brief;

import dev.briefs.BriefBuilder;
import dev.briefs.ExternalLink;
import dev.briefs.Issue;
import dev.briefs.Rule;
import dev.briefs.markdown.frontmatter.FrontMatter;
import dev.briefs.markdown.frontmatter.FrontMatter.Value;
import dev.briefs.markdown.inline.InlineText;
import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Limits;
import dev.briefs.markdown.text.Warnings;
import java.util.List;
import java.util.Optional;

/** What a brief's first heading, its link line and its front matter state about it. */
final class BriefMetadata {
  private static final String[] LINK_KEYS = {"link", "url", "source"};

  private final Outline outline;
  private final FrontMatter frontMatter;
  private final Warnings warnings;
  private final SourceLines places;
  private final Optional<HeadingSection> titlePart;
  private String link = "";
  private boolean titled;

  /** The head of a text whose first heading names it unless it is the heading of a section. */
  BriefMetadata(
      Outline outline,
      FrontMatter frontMatter,
      Sections names,
      Warnings warnings,
      SourceLines places) {
    this.outline = outline;
    this.frontMatter = frontMatter;
    this.warnings = warnings;
    this.places = places;
    this.titlePart = titlePart(names);
    titlePart.ifPresent(part -> places.add(BriefElement.TITLE, part.line()));
    place(BriefElement.STATED_ID, "id");
    place(BriefElement.STATED_DATE, "date");
    place(BriefElement.STATED_LINK, LINK_KEYS);
  }

  /** Whether a part belongs to the head. */
  boolean includes(HeadingSection part) {
    return part.level() == 0 || titlePart.filter(part::equals).isPresent();
  }

  /** The line of a part that states the external link, or -1; the first of all counts. */
  int takeLink(HeadingSection part) {
    int line = link.isEmpty() ? LinkLine.find(outline, part) : -1;
    if (line >= 0) {
      places.add(BriefElement.LINK_LINE, line);
      link = LinkLine.target(outline.lines().content(line));
      warnOfBytes(line);
    }
    return line;
  }

  /** Whether a title was found when the head was described. */
  boolean isTitled() {
    return titled;
  }

  /** Sets what the head states. */
  void describe(BriefBuilder brief, String id) {
    TitleLine title = TitleLine.of(titlePart.map(HeadingSection::markup).orElse(""));
    if (!title.understood()) {
      titlePart.ifPresent(
          part ->
              warnings.add(
                  part.line(), Rule.TITLE_TAIL, "title tail not understood", part.markup()));
    }
    String stated = title.named() ? title.title() : "";
    String named = stated.isEmpty() ? InlineText.plain(frontMatter.first("title")).strip() : stated;
    titled = !named.isEmpty();
    brief.title(named.isEmpty() ? id : limited(named));
    frontMatter.date(warnings).ifPresent(brief::date);
    brief.issue(title.issue().name().isEmpty() ? Issue.NONE : title.issue());
    brief.link(new ExternalLink(link.isEmpty() ? frontMatter.first(LINK_KEYS) : link));
    brief.aliases(aliases(id));
  }

  private void place(BriefElement place, String... keys) {
    frontMatter.all(keys).stream().findFirst().ifPresent(value -> places.add(place, value.line()));
  }

  private Optional<HeadingSection> titlePart(Sections names) {
    if (outline.sections().size() < 2) {
      return Optional.empty();
    }
    HeadingSection first = outline.sections().get(1);
    boolean lower = first.level() > 1 && !frontMatter.first("title").isEmpty();
    return lower || names.isKnown(first.name()) ? Optional.empty() : Optional.of(first);
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
    int line = titlePart.map(HeadingSection::line).orElse(0);
    warnings.add(
        line,
        Rule.OVER_LIMIT,
        "title of more than " + Limits.TITLE_CHARACTERS + " characters, the rest cut");
    boolean pair = Character.isHighSurrogate(title.charAt(Limits.TITLE_CHARACTERS - 1));
    return title.substring(0, Limits.TITLE_CHARACTERS - (pair ? 1 : 0)).strip();
  }

  private List<String> aliases(String id) {
    ItemList aliases = new ItemList("alias", warnings);
    for (Value value : frontMatter.all("id")) {
      if (!value.text().strip().equals(id)) {
        aliases.add(value.line(), value.text());
      }
    }
    for (Value value : frontMatter.all("aliases", "alias")) {
      aliases.add(value.line(), value.text());
    }
    return aliases.items();
  }
}
