package dev.briefs.markdown.outline;

import dev.briefs.markdown.inline.InlineText;
import dev.briefs.markdown.text.FrontMatterBlock;
import dev.briefs.markdown.text.Lines;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The structure of a text: what each line is, and the sections that its headings make.
 *
 * <p>Headings count where they stand at the top level: not in front matter, code, comments, HTML,
 * list items or quotations. A code fence or a comment that is never closed hides nothing.
 *
 * @param lines the lines
 * @param kinds what each line is
 * @param sections in order; the first is what stands before the first heading
 * @param unclosed the first line that opens a fence or a comment which nothing closes
 * @param inline reads the inline markup of the text; not safe for several threads
 * @param frontMatter where its front matter stands
 */
public record Outline(
    Lines lines,
    LineKind[] kinds,
    List<HeadingSection> sections,
    OptionalInt unclosed,
    InlineText inline,
    FrontMatterBlock frontMatter) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public static Outline of(String text) {
    int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    return new OutlineReader(new Lines(text, from)).read();
  }

  public LineKind kind(int line) {
    return kinds[line];
  }

  /** The last section under a heading of that name, which is the one that counts. */
  public Optional<HeadingSection> last(String heading) {
    String name = SectionName.of(heading);
    for (HeadingSection section : sections.reversed()) {
      if (section.level() > 0 && !section.continued() && section.name().equals(name)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}
