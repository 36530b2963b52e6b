package dev.briefs.markdown.brief;

import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.LinkDefinitions;
import dev.briefs.markdown.outline.ListMarker;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Lines;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Collects the text of a section without its markup: paragraphs, items and code, but no tables; not
 * safe for use by several threads.
 */
final class SectionText {
  private static final Pattern CALLOUT =
      Pattern.compile("\\[![\\w-]{1,40}(?:\\|[^\\]]*)?][+-]?\\s*");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,80}]:\\s*");

  private final Outline outline;
  private final Consumer<String> tags;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder code = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean item;
  private boolean afterItem;

  /**
   * A collector.
   *
   * @param tags takes the tags in the text
   */
  SectionText(Outline outline, Consumer<String> tags) {
    this.outline = outline;
    this.tags = tags;
  }

  /** Adds the text of a section, one line of it left out. */
  SectionText add(HeadingSection section, int without) {
    append(section.behind());
    for (int line = section.body(); line < section.end(); line++) {
      if (line == without) {
        flush();
      } else {
        add(line);
      }
    }
    flush();
    return this;
  }

  /** The text so far, its code included. */
  String text() {
    return text.toString();
  }

  /** What of the text is code. */
  String code() {
    return code.toString();
  }

  private void add(int line) {
    switch (outline.kind(line)) {
      case TEXT, LAZY, HTML, CONTINUATION -> append(content(line));
      case ITEM -> {
        flush();
        item = true;
        append(ListMarker.content(outline.lines(), line));
      }
      case CODE, ENCLOSED_CODE -> code(line);
      default -> flush();
    }
  }

  private String content(int line) {
    String content = outline.lines().content(line);
    if (content.startsWith("[^")) {
      flush();
      return FOOTNOTE.matcher(content).replaceFirst("");
    }
    String bare = withoutQuotation(content);
    return bare.startsWith("[!") && !bare.equals(content)
        ? CALLOUT.matcher(bare).replaceFirst("")
        : bare;
  }

  private void append(String markup) {
    if (markup.isEmpty() || paragraph.isEmpty() && LinkDefinitions.isDefinition(markup)) {
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
    String content = lines.text().substring(lines.start(line), lines.end(line));
    separate(text, first ? "\n\n" : "\n");
    text.append(content);
    separate(code, "\n");
    code.append(content);
  }

  private void flush() {
    String plain =
        paragraph.isEmpty() ? "" : outline.inline().text(paragraph.toString(), tags).strip();
    if (!plain.isEmpty()) {
      separate(text, item && afterItem ? "\n" : "\n\n");
      text.append(plain);
      afterItem = item;
    }
    item = false;
    paragraph.setLength(0);
  }

  private static void separate(StringBuilder text, String separator) {
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
