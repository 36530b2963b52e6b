package dev.briefs.markdown.field;

import dev.briefs.ReadingRules;
import dev.briefs.ReadingRules.Field;
import dev.briefs.markdown.frontmatter.FrontMatter;
import dev.briefs.markdown.frontmatter.FrontMatter.Value;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of front matter that state the fields of a brief, the surest first. */
public final class FieldKeys {
  /** Those of the title. */
  public static final List<String> TITLE = List.of("title");

  /** Those of what stands in for a summary. */
  public static final List<String> SUMMARY =
      List.of("description", "summary", "abstract", "excerpt", "lead", "teaser");

  /** Those of the keywords. */
  public static final List<String> KEYWORDS =
      List.of(
          "keywords",
          "keyword",
          "tags",
          "tag",
          "taxonomies.tags",
          "taxonomies.keywords",
          "tags.name");

  /** Those of the themes. */
  public static final List<String> THEMES =
      List.of(
          "themes",
          "theme",
          "categories",
          "series",
          "topics",
          "topic",
          "taxonomies.themes",
          "taxonomies.categories",
          "taxonomies.series",
          "taxonomies.topics",
          "categories.name");

  /** Those of the category. */
  public static final List<String> CATEGORY = List.of("category", "categories");

  /** Those of the issue. */
  public static final List<String> ISSUE =
      List.of("issue", "issue.name", "issue.number", "newsletter", "newsletter.name", "volume");

  /** Those of the other names. */
  public static final List<String> ALIASES = List.of("aliases", "alias");

  /** Those of the language. */
  public static final List<String> LANGUAGE = List.of("lang", "language", "locale");

  private static final Set<Field> LISTS = Set.of(Field.KEYWORDS, Field.THEMES, Field.ALIASES);

  private FieldKeys() {}

  /**
   * Front matter with its own keys for fields turned into usual ones. A key that states one field
   * states no other.
   */
  public static FrontMatter mapped(FrontMatter frontMatter, ReadingRules rules) {
    if (rules.keys().isEmpty()) {
      return frontMatter;
    }
    Map<Field, List<Value>> stated = new EnumMap<>(Field.class);
    rules.keys().forEach((field, keys) -> stated.put(field, values(field, keys, frontMatter)));
    stated.values().removeIf(List::isEmpty);
    Map<String, List<Value>> values = new LinkedHashMap<>(frontMatter.values());
    rules.keys().values().forEach(keys -> keys.forEach(key -> values.remove(FrontMatter.key(key))));
    stated.forEach((field, found) -> values.keySet().removeAll(usual(field)));
    stated.forEach((field, found) -> values.put(usual(field).getFirst(), found));
    return new FrontMatter(values, frontMatter.readable());
  }

  private static List<Value> values(Field field, List<String> keys, FrontMatter frontMatter) {
    List<String> compared = keys.stream().map(FrontMatter::key).toList();
    return LISTS.contains(field) ? frontMatter.union(compared) : frontMatter.all(compared);
  }

  private static List<String> usual(Field field) {
    return switch (field) {
      case TITLE -> TITLE;
      case DATE -> DateReader.KEYS;
      case SUMMARY -> SUMMARY;
      case KEYWORDS -> KEYWORDS;
      case THEMES -> THEMES;
      case CATEGORY -> CATEGORY;
      case ISSUE -> ISSUE;
      case LINK -> LinkReader.KEYS;
      case ALIASES -> ALIASES;
      case LANGUAGE -> LANGUAGE;
    };
  }
}
