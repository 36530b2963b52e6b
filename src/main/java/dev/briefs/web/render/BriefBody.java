package dev.briefs.web.render;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import dev.briefs.Brief;
import dev.briefs.Section;
import dev.briefs.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Renders the text of a brief without what its page shows in other places: title, links, keywords,
 * themes, tables and the written list of closest briefs. Thread-safe.
 */
public final class BriefBody {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A\\uFEFF?(---|\\+\\+\\+)[ \\t]*\\R(?:.*\\R)*?\\1[ \\t]*(?:\\R|\\z)");

  private final MarkdownRenderer renderer = new MarkdownRenderer();

  /**
   * The text as clean HTML.
   *
   * @param markdown the brief's file; empty where it cannot be read, then the text is put together
   *     from what the index holds
   */
  public String html(Brief brief, Optional<String> markdown) {
    String text = markdown.orElseGet(() -> indexed(brief));
    return renderer.html(
        withoutFrontMatter(text), document -> leaveOut(document, shownElsewhere(brief), brief));
  }

  private static String withoutFrontMatter(String text) {
    var matter = FRONT_MATTER.matcher(text);
    return matter.lookingAt() ? text.substring(matter.end()) : text;
  }

  private static String indexed(Brief brief) {
    StringBuilder text = new StringBuilder(brief.summary());
    for (Section section : brief.sections()) {
      text.append("\n\n## ").append(section.heading()).append("\n\n").append(section.text());
    }
    return text.toString();
  }

  private static Set<String> shownElsewhere(Brief brief) {
    Set<String> names = new HashSet<>();
    brief.tables().stream().map(Table::name).forEach(names::add);
    addIf(!brief.keywords().isEmpty(), "keywords", names);
    addIf(!brief.themes().isEmpty(), "themes", names);
    addIf(!brief.category().isEmpty() || !brief.type().isEmpty(), "other", names);
    addIf(!brief.closest().isEmpty(), "closest", names);
    return names;
  }

  private static void addIf(boolean shown, String name, Set<String> names) {
    if (shown) {
      names.add(name);
    }
  }

  private static void leaveOut(Node document, Set<String> shown, Brief brief) {
    boolean first = true;
    int level = 0;
    for (Node node : document.getChildren()) {
      if (node instanceof Heading heading) {
        String name = name(heading);
        boolean title = first && heading.getLevel() == 1;
        level = shown.contains(name) ? heading.getLevel() : heading.getLevel() <= level ? 0 : level;
        if (title || level > 0 || name.equals("summary")) {
          node.unlink();
        }
        first = false;
      } else if (level > 0 || isLinkToArticle(node, brief)) {
        node.unlink();
      }
    }
  }

  private static String name(Heading heading) {
    return heading.getText().toString().replaceAll("[*_`]", "").strip().toLowerCase(Locale.ROOT);
  }

  /** A paragraph of nothing but the link to the article. */
  private static boolean isLinkToArticle(Node node, Brief brief) {
    String address = brief.link().address();
    String text = node.getChars().toString().strip();
    return !address.isEmpty() && text.endsWith("](" + address + ")__") && text.startsWith("__[");
  }
}
