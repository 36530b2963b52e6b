package dev.briefs.markdown.brief;

import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.LinkDefinitions;
import dev.briefs.markdown.outline.ListMarker;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Lines;

/** Collects the text of a part without its markup: paragraphs, items and code, but no tables. */
final class SectionText {
  private final Outline outline;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean item;
  private boolean afterItem;

  private SectionText(Outline outline) {
    this.outline = outline;
  }

  /** The text of the lines from one up to another, one of them left out. */
  static String of(Outline outline, int from, int end, int without) {
    SectionText section = new SectionText(outline);
    for (int line = from; line < end; line++) {
      if (line == without) {
        section.flush();
      } else {
        section.add(line);
      }
    }
    section.flush();
    return section.text.toString();
  }

  /** The text of a whole part. */
  static String of(Outline outline, HeadingSection part) {
    return of(outline, part.body(), part.end(), -1);
  }

  /** The front matter as written, without its delimiters. */
  static String ofFrontMatter(Outline outline) {
    Lines lines = outline.lines();
    int last = outline.frontMatterLines() - 1;
    return lines.text().substring(lines.start(1), lines.start(last)).strip();
  }

  private void add(int line) {
    switch (outline.kind(line)) {
      case TEXT, LAZY, HTML, CONTINUATION ->
          append(withoutQuotation(outline.lines().content(line)));
      case ITEM -> {
        flush();
        item = true;
        append(ListMarker.content(outline.lines(), line));
      }
      case CODE, ENCLOSED_CODE -> code(line);
      default -> flush();
    }
  }

  private void append(String markup) {
    if (paragraph.isEmpty() && LinkDefinitions.isDefinition(markup)) {
      return;
    }
    if (!paragraph.isEmpty()) {
      paragraph.append('\n');
    }
    paragraph.append(markup);
  }

  private void code(int line) {
    flush();
    Lines lines = outline.lines();
    boolean first = line == 0 || outline.kind(line - 1) != outline.kind(line);
    separate(first ? "\n\n" : "\n");
    text.append(lines.text(), lines.start(line), lines.end(line));
  }

  private void flush() {
    String plain = paragraph.isEmpty() ? "" : outline.inline().text(paragraph.toString()).strip();
    if (!plain.isEmpty()) {
      separate(item && afterItem ? "\n" : "\n\n");
      text.append(plain);
      afterItem = item;
    }
    item = false;
    paragraph.setLength(0);
  }

  private void separate(String separator) {
    if (!text.isEmpty()) {
      text.append(separator);
    }
  }

  private static String withoutQuotation(String line) {
    int from = 0;
    while (from < line.length() && line.charAt(from) == '>') {
      from++;
      while (from < line.length() && Lines.isBlank(line.charAt(from))) {
        from++;
      }
    }
    return line.substring(from);
  }
}
