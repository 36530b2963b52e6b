package dev.briefs.markdown.brief;

import dev.briefs.ClosestEntry;
import dev.briefs.Rule;
import dev.briefs.markdown.inline.InlineText;
import dev.briefs.markdown.inline.LinkTarget;
import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Limits;
import dev.briefs.markdown.text.Warnings;
import java.util.ArrayList;
import java.util.List;

/** Reads the entries of a written Closest section. */
final class ClosestReader {
  private ClosestReader() {}

  /** The entries of a part as found, repeats included. */
  static List<ClosestEntry> read(Outline outline, HeadingSection part, Warnings warnings) {
    List<ClosestEntry> entries = new ArrayList<>();
    for (Item item : Item.of(outline, part)) {
      if (entries.size() == Limits.LIST_ITEMS) {
        warnings.add(
            item.line(),
            Rule.OVER_LIMIT,
            "more than " + Limits.LIST_ITEMS + " closest entries, the rest left out");
        break;
      }
      if (item.listed()) {
        add(entries, item, outline.inline(), warnings);
      }
    }
    return entries;
  }

  private static void add(
      List<ClosestEntry> entries, Item item, InlineText inline, Warnings warnings) {
    ClosestEntry entry = entry(item, inline);
    if (entry.target().isEmpty()) {
      warnings.add(
          item.line(), Rule.ENTRY_WITHOUT_LINK, "closest entry without a link", item.markup());
      return;
    }
    if (entry.id().isEmpty()) {
      warnings.add(
          item.line(), Rule.DEAD_LINK, "closest entry that names no brief", entry.target());
    }
    entries.add(entry);
  }

  private static ClosestEntry entry(Item item, InlineText inline) {
    return inline
        .firstLink(item.markup())
        .filter(link -> openBracket(item.markup(), link.open()) < 0)
        .map(link -> entry(item, link.title().strip(), link.target()))
        .orElseGet(() -> unbalanced(item, inline));
  }

  /** An entry whose title is very long, or holds brackets that are not escaped and do not pair. */
  private static ClosestEntry unbalanced(Item item, InlineText inline) {
    String markup = item.markup();
    int open = markup.indexOf('[');
    int close = markup.lastIndexOf("](");
    int end = markup.lastIndexOf(')');
    if (open < 0 || close < open || end < close) {
      return entry(item, "", "");
    }
    String title = inline.text(markup.substring(open + 1, close)).strip();
    return entry(item, title, markup.substring(close + 2, end).strip());
  }

  private static ClosestEntry entry(Item item, String title, String target) {
    return new ClosestEntry(title, target, LinkTarget.id(target), item.line() + 1);
  }

  /** The first bracket before an offset that opens and does not close before it, or -1. */
  private static int openBracket(String markup, int end) {
    int depth = 0;
    int first = -1;
    for (int i = 0; i < end; i++) {
      char c = markup.charAt(i);
      i += c == '\\' ? 1 : 0;
      first = c == '[' && depth == 0 ? i : first;
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      first = depth <= 0 ? -1 : first;
    }
    return first;
  }
}
