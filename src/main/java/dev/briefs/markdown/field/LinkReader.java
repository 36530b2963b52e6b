package dev.briefs.markdown.field;

import dev.briefs.Issue;
import dev.briefs.markdown.frontmatter.FrontMatter;
import dev.briefs.markdown.frontmatter.FrontMatter.Value;
import dev.briefs.markdown.inline.InlineText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the external link and the issue of a brief in its front matter and its title. */
public final class LinkReader {
  /** The keys of the external link, the surest first. */
  public static final List<String> KEYS =
      List.of(
          "link",
          "url",
          "source",
          "sourceurl",
          "source.url",
          "source.link",
          "sourcelink",
          "externalurl",
          "externallink",
          "originalurl",
          "original",
          "canonical",
          "canonicalurl",
          "articleurl",
          "article",
          "via");

  private LinkReader() {}

  /** The first address that the front matter states, else what it has in place of one. */
  public static String link(FrontMatter frontMatter) {
    for (Value value : frontMatter.ranked(KEYS)) {
      String target = target(value.text().strip());
      if (isAddress(target)) {
        return target;
      }
    }
    String other = frontMatter.first(List.of("link", "url", "source"));
    return other.startsWith("/") ? "" : other;
  }

  /** The target of a title that is a link as a whole. */
  public static String ofTitle(String markup, InlineText inline) {
    String bare = markup.strip();
    return bare.endsWith(")") || bare.endsWith("]")
        ? inline
            .firstLink(bare)
            .filter(link -> link.open() == 0 && isAddress(link.target()))
            .map(InlineText.WrittenLink::target)
            .orElse("")
        : "";
  }

  /** The issue that the front matter states. */
  public static Issue issue(FrontMatter frontMatter) {
    String stated = frontMatter.first(FieldKeys.ISSUE);
    String link = frontMatter.first(List.of("issueurl", "issuelink", "issue.url", "issue.link"));
    InlineText inline = new InlineText(Map.of());
    String name = ValueText.of(stated, inline);
    String target =
        link.isEmpty()
            ? inline.firstLink(stated).map(InlineText.WrittenLink::target).orElse("")
            : link;
    return name.isEmpty() ? Issue.NONE : new Issue(name, isAddress(target) ? target : "");
  }

  /** Whether a text is an address of the web. */
  public static boolean isAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    boolean scheme =
        lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("www.");
    return scheme && text.chars().noneMatch(Character::isWhitespace);
  }

  /** The target of a value that may be a link in Markdown or stand in angle brackets. */
  public static String target(String value) {
    boolean angled = value.length() > 2 && value.startsWith("<") && value.endsWith(">");
    if (angled) {
      return value.substring(1, value.length() - 1);
    }
    return value.startsWith("[")
        ? new InlineText(Map.of())
            .firstLink(value)
            .map(InlineText.WrittenLink::target)
            .orElse(value)
        : value;
  }
}
