package dev.briefs.markdown;

import dev.briefs.ClosestEntry;
import dev.briefs.Rule;
import java.util.ArrayList;
import java.util.List;

/** Reads the entries of a written Closest section. */
final class ClosestReader {
  private ClosestReader() {}

  /** The entries of a part as found, repeats included. */
  static List<ClosestEntry> read(Outline outline, Part part, Warnings warnings) {
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
        add(entries, item, warnings);
      }
    }
    return entries;
  }

  private static void add(List<ClosestEntry> entries, Item item, Warnings warnings) {
    ClosestEntry entry = entry(item);
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

  private static ClosestEntry entry(Item item) {
    String markup = item.markup();
    int open = markup.indexOf('[');
    WikiLink wiki = WikiLink.at(markup, Math.max(open, 0));
    if (wiki.exists()) {
      return entry(item, wiki.label(), wiki.target());
    }
    int close = open < 0 ? -1 : closingBracket(markup, open);
    LinkTail tail = LinkTail.at(markup, close < 0 ? markup.length() : close + 1);
    if (tail.exists()) {
      return entry(item, title(markup, open, close), tail.target());
    }
    return unbalanced(item, open);
  }

  /** An entry whose title holds brackets that are not escaped and do not pair. */
  private static ClosestEntry unbalanced(Item item, int open) {
    String markup = item.markup();
    int close = markup.lastIndexOf("](");
    int end = markup.lastIndexOf(')');
    if (open < 0 || close < open || end < close) {
      return entry(item, "", "");
    }
    return entry(item, title(markup, open, close), markup.substring(close + 2, end).strip());
  }

  private static String title(String markup, int open, int close) {
    return InlineText.plain(markup.substring(open + 1, close)).strip();
  }

  private static ClosestEntry entry(Item item, String title, String target) {
    return new ClosestEntry(title, target, LinkTarget.id(target), item.line() + 1);
  }

  private static int closingBracket(String markup, int open) {
    int depth = 0;
    CodeSpans code = new CodeSpans(markup);
    int i = open;
    while (i < markup.length()) {
      char c = markup.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
      i = c == '`' ? code.after(i) : c == '\\' ? i + 2 : i + 1;
    }
    return -1;
  }
}
