package dev.briefs.markdown;

import dev.briefs.BriefBuilder;
import dev.briefs.ExternalLink;
import dev.briefs.Issue;
import dev.briefs.markdown.FrontMatter.Value;
import java.util.List;
import java.util.Optional;

/** What a brief's first heading, its link line and its front matter state about it. */
final class Head {
  private final Outline outline;
  private final FrontMatter frontMatter;
  private final Warnings warnings;
  private final Optional<Part> titlePart;
  private String link = "";

  /** The head of a text whose first heading names it unless it is the heading of a section. */
  Head(Outline outline, FrontMatter frontMatter, Sections names, Warnings warnings) {
    this.outline = outline;
    this.frontMatter = frontMatter;
    this.warnings = warnings;
    this.titlePart = titlePart(names);
  }

  /** Whether a part belongs to the head. */
  boolean includes(Part part) {
    return part.level() == 0 || titlePart.filter(part::equals).isPresent();
  }

  /** The line of a part that states the external link, or -1; the first of all counts. */
  int takeLink(Part part) {
    int line = link.isEmpty() ? LinkLine.find(outline, part) : -1;
    if (line >= 0) {
      link = LinkLine.target(outline.lines().content(line));
      warnOfBytes(line);
    }
    return line;
  }

  /** Sets what the head states. */
  void describe(BriefBuilder brief, String id) {
    TitleLine title = TitleLine.of(titlePart.map(Part::markup).orElse(""));
    if (!title.understood()) {
      titlePart.ifPresent(
          part -> warnings.add(part.line(), "title tail not understood", part.markup()));
    }
    String stated = title.named() ? title.title() : "";
    String named = stated.isEmpty() ? InlineText.plain(frontMatter.first("title")).strip() : stated;
    brief.title(named.isEmpty() ? id : limited(named));
    frontMatter.date(warnings).ifPresent(brief::date);
    brief.issue(title.issue().name().isEmpty() ? Issue.NONE : title.issue());
    brief.link(
        new ExternalLink(link.isEmpty() ? frontMatter.first("link", "url", "source") : link));
    brief.aliases(aliases(id));
  }

  private Optional<Part> titlePart(Sections names) {
    if (outline.parts().size() < 2) {
      return Optional.empty();
    }
    Part first = outline.parts().get(1);
    boolean lower = first.level() > 1 && !frontMatter.first("title").isEmpty();
    return lower || names.isKnown(first.name()) ? Optional.empty() : Optional.of(first);
  }

  private void warnOfBytes(int line) {
    if (!new ExternalLink(link).address().equals(link)) {
      warnings.add(line, "external link printed as bytes", link);
    }
  }

  private String limited(String title) {
    if (title.length() <= Limits.TITLE_CHARACTERS) {
      return title;
    }
    int line = titlePart.map(Part::line).orElse(0);
    warnings.add(
        line, "title of more than " + Limits.TITLE_CHARACTERS + " characters, the rest cut");
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
