package dev.briefs.markdown.outline;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefs.markdown.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Starts headings of the form {@code ## Heading ##}. The library's own start takes time quadratic
 * in the blanks of the line, and refuses a heading that ends a list item with an open fence.
 */
final class AtxHeading {
  private static final int DEEPEST = 6;

  private AtxHeading() {}

  /** The start of a heading on a line that begins with a number sign, or null. */
  static @Nullable BlockStart start(BasedSequence line, int at) {
    int level = run(line, at);
    int from = at + level;
    if (level > DEEPEST || from < line.length() && !Lines.isBlank(line.charAt(from))) {
      return null;
    }
    HeadingParser parser = new HeadingParser(level);
    if (parser.getBlock() instanceof Heading heading) {
      heading.setOpeningMarker(line.subSequence(at, from));
      heading.setText(text(line.subSequence(from)));
      heading.setCharsFromContent();
    }
    return BlockStart.of(parser).atIndex(line.length());
  }

  /** The text of a heading without the number signs that close it. */
  private static BasedSequence text(BasedSequence rest) {
    BasedSequence text = rest.trim();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed = end == 0 || Lines.isBlank(text.charAt(end - 1));
    return closed ? text.subSequence(0, end).trimEnd() : text;
  }

  private static int run(BasedSequence line, int at) {
    int end = at;
    while (end < line.length() && line.charAt(end) == '#') {
      end++;
    }
    return end - at;
  }
}
