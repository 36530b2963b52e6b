package dev.briefs.markdown;

import dev.briefs.Brief;
import dev.briefs.ClosestEntry;
import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.Outline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Feeds any text to the editor of the Closest section: what is outside the section stays, what was
 * written is read, and writing it again changes nothing. Behind a zero byte the input names titles
 * and ids in turn, each ended by another; no id begins with a full stop, as hidden files do.
 */
public final class ClosestSectionFuzz {
  private static final ClosestSection SECTION = new ClosestSection();
  private static final BriefParser PARSER = new BriefParser();

  private ClosestSectionFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String[] parts = new String(data, StandardCharsets.UTF_8).split("\u0000", 10);
    List<String> lines = new ArrayList<>(List.of(ClosestSection.line("First", "first")));
    List<String> ids = new ArrayList<>(List.of("first"));
    for (int i = 1; i + 1 < parts.length; i += 2) {
      String id = parts[i + 1].strip().replaceAll("[/\\p{Cntrl}]", "");
      if (!id.isBlank() && !id.startsWith(".")) {
        lines.add(ClosestSection.line(parts[i], ClosestSection.target(id)));
        ids.add(id);
      }
    }
    write(parts[0], lines, ids);
    write(parts[0], List.of(), List.of());
  }

  private static void write(String text, List<String> lines, List<String> ids) {
    if (isRefused(text)) {
      return;
    }
    String edited = SECTION.replace(text, lines);
    require(SECTION.replace(edited, lines).equals(edited), "writing again changes it", text);
    Brief before = PARSER.parse("id", text);
    Brief after = PARSER.parse("id", edited);
    require(
        after.closest().stream().map(ClosestEntry::id).toList().equals(ids),
        "another list is read: " + after.closest(),
        text);
    require(isSame(before, after), "the brief says something else", text);
    requireKept(text, edited);
  }

  /** Whether the place of the list lies behind a fence or comment that nothing closes. */
  private static boolean isRefused(String text) {
    Outline outline = Outline.of(text);
    int place =
        outline
            .last(ClosestSection.DEFAULT_HEADING)
            .map(HeadingSection::end)
            .orElse(outline.lines().count());
    return outline.unclosed().orElse(place) < place;
  }

  private static boolean isSame(Brief before, Brief after) {
    return before.title().equals(after.title())
        && before.issue().equals(after.issue())
        && before.date().equals(after.date())
        && before.link().equals(after.link())
        && before.summary().equals(after.summary())
        && before.keywords().equals(after.keywords())
        && before.themes().equals(after.themes())
        && before.sections().equals(after.sections())
        && before.aliases().equals(after.aliases())
        && before.tables().size() == after.tables().size();
  }

  private static void requireKept(String text, String edited) {
    Outline outline = Outline.of(text);
    Optional<HeadingSection> part = outline.last(ClosestSection.DEFAULT_HEADING);
    int head = part.map(p -> outline.lines().start(p.body())).orElse(text.length());
    int tail = part.map(p -> outline.lines().start(p.end())).orElse(text.length());
    String before = text.substring(0, head);
    boolean trimmed = edited.length() < before.length();
    require(
        edited.startsWith(trimmed ? before.stripTrailing() : before)
            && edited.endsWith(text.substring(tail)),
        "something outside the section changed",
        text);
  }

  private static void require(boolean condition, String otherwise, String text) {
    if (!condition) {
      throw new AssertionError(otherwise + " in: " + text);
    }
  }
}
