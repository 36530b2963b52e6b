package dev.briefs.cli.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
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
  LINK_HEADING(Kind.TEXT);

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
    return name.startsWith("link-") ? name.replaceFirst("-", ".") : name;
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
    return Arrays.stream(values()).anyMatch(setting -> setting.key().startsWith(key + "."));
  }

  static String keys() {
    return Arrays.stream(values()).map(Setting::key).collect(Collectors.joining(", "));
  }
}
