package dev.briefs;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the files of an archive are read where they differ from what is usual.
 *
 * @param keys the keys of front matter that state a field, the surest first; where a file has one
 *     of them, the usual keys of the field do not count
 * @param unlike the headings of sections that have no part in similarity, whatever their level,
 *     case and number; Summary, Keywords and Themes always have
 */
public record ReadingRules(Map<Field, List<String>> keys, List<String> unlike) {
  /** What front matter may state of a brief. */
  public enum Field {
    /** The title. */
    TITLE,
    /** The date. */
    DATE,
    /** What stands in for a summary. */
    SUMMARY,
    /** The keywords. */
    KEYWORDS,
    /** The themes. */
    THEMES,
    /** The category. */
    CATEGORY,
    /** The newsletter issue. */
    ISSUE,
    /** The article's address. */
    LINK,
    /** Other names of the brief. */
    ALIASES,
    /** The language of the text. */
    LANGUAGE
  }

  /** The usual keys, and similarity by all sections. */
  public static final ReadingRules USUAL = new ReadingRules(Map.of(), List.of());

  /** Copies the collections; fields without keys are left out. */
  public ReadingRules {
    Map<Field, List<String>> copy = new EnumMap<>(Field.class);
    keys.forEach((field, names) -> copy.put(field, List.copyOf(names)));
    copy.values().removeIf(List::isEmpty);
    keys = Collections.unmodifiableMap(copy);
    unlike = List.copyOf(unlike);
  }

  /** The same with the keys of one field. */
  public ReadingRules keys(Field field, List<String> names) {
    Map<Field, List<String>> changed = new EnumMap<>(Field.class);
    changed.putAll(keys);
    changed.put(field, names);
    return new ReadingRules(changed, unlike);
  }

  /** The same with other sections left out of similarity. */
  public ReadingRules unlike(List<String> headings) {
    return new ReadingRules(keys, headings);
  }
}
