package dev.briefs.archive.suggest;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that the text of a brief mentions word for word; not safe for several threads. */
final class MentionedNames {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final String words;
  private final Set<String> mentioned = new HashSet<>();

  MentionedNames(Brief brief) {
    StringBuilder text = new StringBuilder(brief.title()).append(' ').append(brief.summary());
    for (Section section : brief.sections()) {
      text.append(' ').append(section.heading()).append(' ').append(section.text());
    }
    for (Table table : brief.tables()) {
      for (Row row : table.rows()) {
        row.cells().values().forEach(cell -> text.append(' ').append(cell));
      }
    }
    this.words = words(text.toString());
  }

  /** Looks for a spelling of the name with a key. */
  void look(String key, String spelling) {
    String sought = words(spelling);
    if (!sought.isBlank() && words.contains(sought)) {
      mentioned.add(key);
    }
  }

  /** Whether the text mentions a spelling of the name that was looked for. */
  boolean has(String key) {
    return mentioned.contains(key);
  }

  private static String words(String text) {
    return " " + BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
  }
}
