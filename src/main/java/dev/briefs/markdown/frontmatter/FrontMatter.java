package dev.briefs.markdown.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the front matter of a text states: the single values under each of its keys, in file order.
 * What stands below a key of a key is found under both, parted by a full stop: {@code
 * date.created}.
 *
 * @param values by key as {@link #key} has it
 * @param readable whether it could be read, or there is none
 */
public record FrontMatter(Map<String, List<Value>> values, boolean readable) {
  /**
   * A single value.
   *
   * @param text in one line
   * @param line the line it begins on, from 0
   * @param listed whether it is an item of a list
   */
  public record Value(String text, int line, boolean listed) {}

  /** Where Zola and Hugo keep the fields that a site adds, behind what stands at the top. */
  private static final List<String> TABLES = List.of("", "extra.", "params.");

  /** No front matter. */
  public static final FrontMatter NONE = new FrontMatter(Map.of(), true);

  /** A key as it is compared: in lower case, without hyphens, underscores and blanks. */
  public static String key(String written) {
    return written.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
  }

  /** This together with fields of the text, which count for keys that stand nowhere here. */
  public FrontMatter with(Map<String, List<Value>> fields) {
    if (fields.isEmpty()) {
      return this;
    }
    Map<String, List<Value>> all = new LinkedHashMap<>(fields);
    all.putAll(values);
    return new FrontMatter(all, readable);
  }

  /** The values under the first of the keys that has any, else under that of a site's own table. */
  public List<Value> all(List<String> keys) {
    for (String table : TABLES) {
      for (String key : keys) {
        List<Value> found = values.getOrDefault(table + key, List.of());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** All values under the keys, in the order in which {@link #all} looks for one. */
  public List<Value> ranked(List<String> keys) {
    List<Value> found = new ArrayList<>();
    for (String table : TABLES) {
      for (String key : keys) {
        found.addAll(values.getOrDefault(table + key, List.of()));
      }
    }
    return found;
  }

  /** The values under each of the keys. */
  public List<Value> union(List<String> keys) {
    List<Value> found = new ArrayList<>();
    for (String key : keys) {
      found.addAll(values.getOrDefault(key, List.of()));
    }
    return found;
  }

  /** The first value under the first of the keys that has any, or the empty string. */
  public String first(List<String> keys) {
    List<Value> found = all(keys);
    return found.isEmpty() ? "" : found.getFirst().text().strip();
  }
}
