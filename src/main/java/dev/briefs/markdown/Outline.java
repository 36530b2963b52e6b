package dev.briefs.markdown;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The structure of a text: what each line is, and the parts that its headings make.
 *
 * <p>Headings count where they stand at the top level: not in front matter, code, comments, HTML,
 * list items or quotations. A code fence or a comment that is never closed hides nothing.
 *
 * @param lines the lines
 * @param kinds what each line is
 * @param parts in order; the first is what stands before the first heading
 * @param unclosed the first line that opens a fence or a comment which nothing closes
 */
record Outline(Lines lines, LineKind[] kinds, List<Part> parts, OptionalInt unclosed) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static Outline of(String text) {
    int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    return new OutlineReader(new Lines(text, from)).read();
  }

  LineKind kind(int line) {
    return kinds[line];
  }

  /** How many lines the front matter takes, its delimiters included. */
  int frontMatterLines() {
    return parts.getFirst().body();
  }

  /** The last part under a heading of that name, which is the one that counts. */
  Optional<Part> last(String heading) {
    String name = Part.name(heading);
    for (Part part : parts.reversed()) {
      if (part.level() > 0 && part.name().equals(name)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
