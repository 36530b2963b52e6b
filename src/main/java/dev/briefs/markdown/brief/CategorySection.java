package dev.briefs.markdown.brief;

import dev.briefs.markdown.inline.InlineText;
import java.util.List;
import java.util.StringJoiner;

/** The Other section: the category, the type, and what else it says. */
final class CategorySection {
  private static final String CATEGORY = "category:";
  private static final String TYPE = "type:";

  private String category = "";
  private String type = "";

  String category() {
    return category;
  }

  String type() {
    return type;
  }

  /** Takes the items that state the category and the type, and returns the text of the rest. */
  String read(List<Item> items, InlineText inline) {
    StringJoiner rest = new StringJoiner("\n");
    for (Item item : items) {
      String text = inline.text(item.markup()).strip();
      if (category.isEmpty() && startsWith(text, CATEGORY)) {
        category = text.substring(CATEGORY.length()).strip();
      } else if (type.isEmpty() && startsWith(text, TYPE)) {
        type = text.substring(TYPE.length()).strip();
      } else {
        rest.add(text);
      }
    }
    return rest.toString().strip();
  }

  private static boolean startsWith(String text, String key) {
    return text.regionMatches(true, 0, key, 0, key.length());
  }
}
