package dev.briefs.cli.settings;

import dev.briefs.LinkStyle;
import dev.briefs.ReadingRules;
import dev.briefs.cli.option.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a settings file may say. */
public enum Setting {
  /** The folders of briefs. */
  FOLDERS(Kind.PATHS),
  /** The index folder. */
  INDEX(Kind.PATH),
  /** Patterns of files and folders to leave out. */
  EXCLUDE(Kind.TEXTS),
  /** Patterns of the only files to take in. */
  INCLUDE(Kind.TEXTS),
  /** Whether drafts are indexed. */
  DRAFTS(Kind.FLAG),
  /** Whether pages about other pages are neighbours. */
  INDEX_PAGES(Kind.FLAG),
  /** The language of the briefs. */
  LANGUAGE(Kind.TEXT),
  /** How written lists link. */
  LINK_STYLE(Kind.TEXT),
  /** The heading of written lists. */
  LINK_HEADING(Kind.TEXT),
  /** The headings of sections that have no part in similarity. */
  SIMILARITY_WITHOUT(Kind.TEXTS),
  /** The keys of front matter that state the title. */
  FIELDS_TITLE(Kind.TEXTS),
  /** Those of the date. */
  FIELDS_DATE(Kind.TEXTS),
  /** Those of what stands in for a summary. */
  FIELDS_SUMMARY(Kind.TEXTS),
  /** Those of the keywords. */
  FIELDS_KEYWORDS(Kind.TEXTS),
  /** Those of the themes. */
  FIELDS_THEMES(Kind.TEXTS),
  /** Those of the category. */
  FIELDS_CATEGORY(Kind.TEXTS),
  /** Those of the newsletter issue. */
  FIELDS_ISSUE(Kind.TEXTS),
  /** Those of the article's address. */
  FIELDS_LINK(Kind.TEXTS),
  /** Those of the brief's other names. */
  FIELDS_ALIASES(Kind.TEXTS),
  /** Those of the language of the text. */
  FIELDS_LANGUAGE(Kind.TEXTS);

  private static final List<String> LANGUAGES =
      List.of("english", "german", "french", "spanish", "italian", "none");
  private static final Set<String> SECTIONS = Set.of("link", "similarity", "fields");

  /** What values a setting has. */
  enum Kind {
    TEXT,
    TEXTS,
    PATH,
    PATHS,
    FLAG
  }

  private final Kind kind;

  Setting(Kind kind) {
    this.kind = kind;
  }

  /** Its name in a file; that of one in a section follows the section's and a dot. */
  public String key() {
    String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = name.indexOf('-');
    boolean inSection = dash > 0 && SECTIONS.contains(name.substring(0, dash));
    return inSection ? name.substring(0, dash) + "." + name.substring(dash + 1) : name;
  }

  /** The setting of the keys of a field. */
  static Setting keysOf(ReadingRules.Field field) {
    return valueOf("FIELDS_" + field.name());
  }

  /** What values it may have, where they are few; empty for any. */
  List<String> choices() {
    return switch (this) {
      case LINK_STYLE -> Arrays.stream(LinkStyle.values()).map(Choice::word).toList();
      case LANGUAGE -> LANGUAGES;
      default -> List.of();
    };
  }

  boolean isOfReading() {
    return name().startsWith("FIELDS_") || this == SIMILARITY_WITHOUT;
  }

  Kind kind() {
    return kind;
  }

  boolean isPath() {
    return kind == Kind.PATH || kind == Kind.PATHS;
  }

  boolean isList() {
    return kind == Kind.TEXTS || kind == Kind.PATHS;
  }

  static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  static boolean isSection(String key) {
    return SECTIONS.contains(key);
  }

  static String keys() {
    return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
  }
}
