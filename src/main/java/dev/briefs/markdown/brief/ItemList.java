package dev.briefs.markdown.brief;

import dev.briefs.Rule;
import dev.briefs.markdown.inline.InlineText;
import dev.briefs.markdown.text.Limits;
import dev.briefs.markdown.text.Warnings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects keywords, themes or aliases, each once; not safe for use by several threads. */
final class ItemList {
  private static final String OPENING_QUOTES = "\"'“‘«„";
  private static final String CLOSING_QUOTES = "\"'”’»“";

  private final String what;
  private final Warnings warnings;
  private final List<String> items = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private boolean full;

  /** A list of what the word names in warnings. */
  ItemList(String what, Warnings warnings) {
    this.what = what;
    this.warnings = warnings;
  }

  List<String> items() {
    return items;
  }

  /** Adds the items of a part; a line of text counts as items separated by commas. */
  void addAll(List<Item> found, InlineText inline) {
    for (Item item : found) {
      String text = inline.text(item.markup());
      if (item.listed()) {
        add(item.line(), text);
      } else {
        addSeparated(item.line(), text);
      }
    }
  }

  /** Adds the items that commas separate. */
  void addSeparated(int line, String text) {
    int from = 0;
    int comma = text.indexOf(',');
    while (comma >= 0) {
      add(line, text.substring(from, comma));
      from = comma + 1;
      comma = text.indexOf(',', from);
    }
    if (from == 0 || from < text.length()) {
      add(line, text.substring(from));
    }
  }

  /** Adds an item, unless it is empty, a repeat, or one too many. */
  void add(int line, String text) {
    String item = withoutQuotes(text.strip());
    if (item.isEmpty()) {
      warnings.add(line, Rule.EMPTY_ITEM, "empty " + what);
    } else if (items.size() == Limits.LIST_ITEMS) {
      tooMany(line);
    } else if (seen.add(item.toLowerCase(Locale.ROOT))) {
      items.add(item);
    } else {
      warnings.add(line, Rule.REPEATED_ITEM, "repeated " + what, item);
    }
  }

  private void tooMany(int line) {
    if (!full) {
      warnings.add(
          line,
          Rule.OVER_LIMIT,
          "more than " + Limits.LIST_ITEMS + " entries, the rest left out: " + what);
    }
    full = true;
  }

  private static String withoutQuotes(String item) {
    int quote = item.length() < 2 ? -1 : OPENING_QUOTES.indexOf(item.charAt(0));
    if (quote < 0 || item.charAt(item.length() - 1) != CLOSING_QUOTES.charAt(quote)) {
      return item;
    }
    return item.substring(1, item.length() - 1).strip();
  }
}
