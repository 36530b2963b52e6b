package dev.briefs.markdown;

import dev.briefs.LinkRequest;
import dev.briefs.markdown.brief.Sections;
import dev.briefs.markdown.edit.ListEditor;
import dev.briefs.markdown.inline.Escapes;
import dev.briefs.markdown.inline.LinkTarget;
import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.LineKind;
import dev.briefs.markdown.outline.ListMarker;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.outline.SectionName;
import dev.briefs.markdown.text.Lines;
import java.util.List;
import java.util.Optional;

/**
 * The editor of the section that lists a brief's closest articles.
 *
 * <p>The section begins at its heading, of any level and however written, and ends before the next
 * heading; of several, the last counts, as it does to {@link BriefParser}. Headings in front
 * matter, code, comments, lists and quotations do not count. Immutable and safe for use by many
 * threads.
 */
public final class ClosestSection {
  /** The heading of the section unless another is chosen. */
  public static final String DEFAULT_HEADING = LinkRequest.DEFAULT_HEADING;

  private final String heading;

  /** The section under the heading {@code Closest}. */
  public ClosestSection() {
    this(DEFAULT_HEADING);
  }

  /**
   * The section under another heading.
   *
   * @param heading its text, without markup
   * @throws IllegalArgumentException if the heading is blank or more than one line, or that of a
   *     section which holds something else
   */
  public ClosestSection(String heading) {
    if (SectionName.of(heading).isEmpty() || new Lines(heading, 0).count() > 1) {
      throw new IllegalArgumentException(
          "heading must be one line of text, got \"" + heading + "\"");
    }
    if (Sections.isTaken(SectionName.of(heading))) {
      throw new IllegalArgumentException(
          "heading must be free, got that of another section: \"" + heading + "\"");
    }
    this.heading = heading.strip();
  }

  /**
   * The text with its section's list replaced, or, where it has no such section, with the section
   * at its end; a text without the section stays as it is when there are no lines.
   *
   * <p>Outside the section nothing changes. Inside, what is no list stays where it is; of several
   * lists the first is replaced and the others go. Line endings are those of the section, and a
   * text that does not end in one still does not. Replacing again by the same lines changes
   * nothing.
   *
   * @param lines list items of one line each
   * @throws IllegalArgumentException if a line is no list item, or would not be one in this text,
   *     as behind a code fence or a comment that nothing closes
   */
  public String replace(String text, List<String> lines) {
    lines.forEach(ClosestSection::requireItem);
    Outline outline = Outline.of(text);
    Optional<HeadingSection> part = outline.last(heading);
    requireOpen(outline, part.map(HeadingSection::end).orElse(outline.lines().count()));
    ListEditor edit = new ListEditor(outline, lines);
    String edited =
        part.isPresent() ? edit.replace(part.get()) : edit.append(Escapes.escape(heading));
    requireListed(edited, lines);
    return edited;
  }

  /**
   * A list item that links to a brief.
   *
   * @param title the link's text; every character of it reads back but for line ends and other
   *     control characters, which become spaces, and blanks around it
   * @param target a relative reference or an address; what would end the link is percent-encoded
   * @throws IllegalArgumentException if the target is blank
   */
  public static String line(String title, String target) {
    return "* " + link(title, target);
  }

  /**
   * A link to a brief.
   *
   * @param title as {@link #line} takes it
   * @param target as {@link #line} takes it
   * @throws IllegalArgumentException if the target is blank
   */
  public static String link(String title, String target) {
    if (target.isBlank()) {
      throw new IllegalArgumentException("target must not be blank");
    }
    return "[" + Escapes.escape(title) + "](" + LinkTarget.safe(target.strip()) + ")";
  }

  /**
   * A list item that links to a brief as a wiki does: {@code * [[ID]]}; an id that no wiki link can
   * hold makes a link as {@link #line} does.
   */
  public static String wikiLine(String id) {
    return "* " + wikiLink(id);
  }

  /** A link to a brief as a wiki has them: {@code [[ID]]}, else as {@link #link} makes it. */
  public static String wikiLink(String id) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    boolean holds =
        id.chars().noneMatch(c -> "[]|#^<>\\".indexOf(c) >= 0 || Character.isISOControl(c));
    boolean readsBack = id.equals(id.strip()) && LinkTarget.id(id).equals(name);
    return holds && readsBack && !name.isEmpty() ? "[[" + id + "]]" : link(id, target(id));
  }

  /** The target that names an id or a path relative to the file, percent-encoded where needed. */
  public static String target(String id) {
    return LinkTarget.of(id);
  }

  /** One line of Markdown that reads as the text. */
  public static String text(String text) {
    return Escapes.escape(text);
  }

  /**
   * The relative path that a target names, as file names are written; empty when it names none or
   * is an address.
   */
  public static String path(String target) {
    return LinkTarget.relativePath(target);
  }

  private static void requireItem(String line) {
    Outline outline = Outline.of(line);
    boolean single = outline.lines().count() == 1 && outline.lines().end(0) == line.length();
    if (!single
        || outline.kind(0) != LineKind.ITEM
        || ListMarker.content(outline.lines(), 0).isEmpty()) {
      throw new IllegalArgumentException("line must be a list item, got \"" + line + "\"");
    }
  }

  /** Refuses a place that a fence or a comment encloses which nothing closes. */
  private static void requireOpen(Outline outline, int place) {
    int line = outline.unclosed().orElse(place);
    if (line < place) {
      throw new IllegalArgumentException(
          "line " + (line + 1) + " opens a code fence or a comment that nothing closes");
    }
  }

  private void requireListed(String text, List<String> lines) {
    Outline outline = Outline.of(text);
    List<String> listed =
        outline.last(heading).map(part -> ListEditor.items(outline, part)).orElse(List.of());
    if (!listed.equals(lines.stream().map(String::strip).toList())) {
      throw new IllegalArgumentException(
          "these lines are no list under \"" + heading + "\" in the text");
    }
  }
}
