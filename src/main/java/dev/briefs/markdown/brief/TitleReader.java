package dev.briefs.markdown.brief;

import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.LineKind;
import dev.briefs.markdown.outline.Outline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the heading that names a brief, and makes a title of the name of its file. */
final class TitleReader {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}[-_ .]+(?=.)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern HASH = Pattern.compile("[0-9a-fA-F-]{16,}");
  private static final Pattern INDEX = Pattern.compile("(?i)_?index|readme");

  private TitleReader() {}

  /**
   * The section whose heading names the brief: one that names an issue, else one of level 1 that is
   * the first of all headings or the only one of its level, else one that opens a file whose name
   * is none that people write; never that of a section with a meaning of its own.
   */
  static Optional<HeadingSection> find(String id, Outline outline, Sections names) {
    Optional<HeadingSection> first = first(outline);
    if (first.isEmpty()) {
      return first;
    }
    TitleLine line = TitleLine.of(first.get().markup(), outline.inline());
    boolean named = !line.issue().name().isEmpty() || !line.understood();
    List<HeadingSection> tops =
        outline.sections().stream()
            .filter(section -> section.level() == 1 && !section.continued())
            .toList();
    Optional<HeadingSection> top =
        tops.stream()
            .findFirst()
            .filter(section -> tops.size() == 1 || section.line() == first.get().line());
    boolean opens = !isWritten(id) && isEmpty(outline);
    Optional<HeadingSection> found = named ? first : top.or(() -> opens ? first : Optional.empty());
    return found.filter(section -> !names.isKnown(section.name()));
  }

  /** Whether the name of a file is a title as people write it, or a day, rather than a slug. */
  private static boolean isWritten(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    boolean words = name.contains(" ") || !name.equals(name.toLowerCase(Locale.ROOT));
    return words && !HASH.matcher(name).matches() && !INDEX.matcher(name).matches()
        || DAY.matcher(name).matches();
  }

  private static Optional<HeadingSection> first(Outline outline) {
    return outline.sections().stream()
        .filter(section -> section.level() > 0 && section.level() < 7)
        .findFirst();
  }

  /** Whether nothing but markup stands before the first heading. */
  private static boolean isEmpty(Outline outline) {
    HeadingSection before = outline.sections().getFirst();
    for (int line = before.body(); line < before.end(); line++) {
      LineKind kind = outline.kind(line);
      boolean shown = kind == LineKind.HTML || kind.isText() || kind == LineKind.CODE;
      if (shown && !outline.inline().text(outline.lines().content(line)).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** The name of a file as a title: without a date before it, with blanks between the words. */
  static String ofName(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    if (INDEX.matcher(name).matches() && id.length() > name.length()) {
      return ofName(id.substring(0, id.length() - name.length() - 1));
    }
    Matcher date = DATE.matcher(name);
    String bare = date.lookingAt() ? name.substring(date.end()) : name;
    if (HASH.matcher(name).matches() || DAY.matcher(name).matches() || bare.isBlank()) {
      return name;
    }
    String readable = bare.contains(" ") ? bare : bare.replaceAll("[-_]+", " ");
    return readable.isBlank() ? name : readable.strip();
  }
}
