package dev.briefs.markdown.brief;

import dev.briefs.Rule;
import dev.briefs.markdown.field.ValueText;
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
      if (item.listed()) {
        add(item.line(), ValueText.of(item.markup(), inline));
      } else {
        ValueText.all(item.markup(), false, inline).forEach(text -> add(item.line(), text));
      }
    }
  }

  /** Adds an item unless it is there. */
  void addIfAbsent(String item) {
    if (items.size() < Limits.LIST_ITEMS && seen.add(item.toLowerCase(Locale.ROOT))) {
      items.add(item);
    }
  }

  /** Adds an item that several keys may state: a repeat is no fault. */
  void addStated(int line, String text) {
    if (!seen.contains(withoutQuotes(text.strip()).toLowerCase(Locale.ROOT))) {
      add(line, text);
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
