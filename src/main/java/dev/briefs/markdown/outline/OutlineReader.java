package dev.briefs.markdown.outline;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.briefs.markdown.inline.InlineText;
import dev.briefs.markdown.text.FrontMatterBlock;
import dev.briefs.markdown.text.Lines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Reads the outline of one text from its blocks; not safe for several threads. */
public final class OutlineReader {
  /** Lines in a list that are indented so far belong to its items. */
  public static final int ITEM_INDENT = 2;

  /** Blocks without an end that are read past; behind more of them all is text. */
  private static final int MOST_UNCLOSED = 3;

  private static final Parser PARSER = BlockStarts.parser();

  private final Lines lines;
  private final LineKind[] kinds;
  private final List<Found> headings = new ArrayList<>();
  private OptionalInt unclosed = OptionalInt.empty();

  /** A heading: the lines it begins on and ends before. */
  private record Found(int level, String markup, int line, int body) {}

  public OutlineReader(Lines lines) {
    this.lines = lines;
    this.kinds = new LineKind[lines.count()];
  }

  public Outline read() {
    FrontMatterBlock frontMatter = FrontMatterBlock.of(lines);
    int from = frontMatter.end();
    Arrays.fill(kinds, 0, from, LineKind.FRONT_MATTER);
    for (int line = from; line < kinds.length; line++) {
      kinds[line] = isBlank(line) ? LineKind.BLANK : LineKind.TEXT;
    }
    headings.add(new Found(0, "", 0, from));
    for (int round = 0; from < lines.count() && round < MOST_UNCLOSED; round++) {
      from = blocks(from);
    }
    openComment();
    DialectLines.mark(lines, kinds);
    InlineText inline = new InlineText(LinkDefinitions.of(lines, kinds));
    return new Outline(lines, kinds, sections(inline), unclosed, inline, frontMatter);
  }

  /** Takes note of a comment within text that nothing closes. */
  private void openComment() {
    int at = Unclosed.comment(lines.text());
    int line = at < 0 ? kinds.length : lines.lineAt(at, 0);
    boolean text = line < kinds.length && kinds[line].isText();
    if (text && line < unclosed.orElse(kinds.length) && !lines.isCode(line, at)) {
      unclosed = OptionalInt.of(line);
    }
  }

  /** Reads the blocks from a line on, up to the first that never ends; returns the line after. */
  private int blocks(int from) {
    BasedSequence text = BasedSequence.of(lines.text());
    Node block = PARSER.parse(text.subSequence(lines.start(from))).getFirstChild();
    int line = from;
    while (block != null) {
      line = lines.lineAt(block.getStartOffset(), line);
      if (block.getNext() == null && Unclosed.isUnclosed(block)) {
        unclosed = unclosed.isEmpty() ? OptionalInt.of(line) : unclosed;
        return line + 1;
      }
      line = block(block, line);
      block = block.getNext();
    }
    return lines.count();
  }

  /** Marks the lines of a block that begins on a line; returns its last line. */
  private int block(Node block, int line) {
    int last = last(block, line);
    // No switch over types: setting one up takes tens of milliseconds of a cold start.
    if (block instanceof Heading found) {
      heading(found, line, last);
    } else if (block instanceof ThematicBreak) {
      kinds[line] = LineKind.RULE;
    } else if (block instanceof FencedCodeBlock) {
      fence(line, last, LineKind.FENCE, LineKind.CODE);
    } else if (block instanceof IndentedCodeBlock) {
      fill(line, last, LineKind.CODE);
    } else if (block instanceof HtmlBlockBase html) {
      fill(line, last, Unclosed.isShown(html) ? LineKind.HTML : LineKind.HIDDEN);
    } else if (block instanceof TableParser.Rows) {
      fill(line - 1, last, LineKind.TABLE);
    } else if (block instanceof ListBlock list) {
      list(list, line, last);
    }
    return last;
  }

  private void heading(Heading found, int line, int last) {
    fill(line, last, LineKind.HEADING);
    headings.add(new Found(found.getLevel(), found.getText().toString(), line, last + 1));
  }

  private List<HeadingSection> sections(InlineText inline) {
    headings.removeIf(found -> found.level() > 0 && kinds[found.line()] == LineKind.HIDDEN);
    boolean labels = LabelledSections.mayHave(lines.text());
    List<HeadingSection> sections = new ArrayList<>(headings.size());
    for (int i = 0; i < headings.size(); i++) {
      int end = i + 1 < headings.size() ? headings.get(i + 1).line() : lines.count();
      HeadingSection section = section(headings.get(i), end, inline);
      if (labels) {
        sections.addAll(LabelledSections.of(lines, kinds, section));
      } else {
        sections.add(section);
      }
    }
    return List.copyOf(sections);
  }

  private static HeadingSection section(Found found, int end, InlineText inline) {
    String markup = SectionName.withoutAttributes(found.markup());
    String heading = inline.text(markup).strip();
    String name = SectionName.of(heading);
    return new HeadingSection(
        found.level(), markup, heading, name, "", found.line(), found.body(), end, false);
  }

  private void fence(int line, int last, LineKind fence, LineKind code) {
    fill(line, last, code);
    kinds[line] = fence;
    kinds[last] = fence;
  }

  private void list(Node list, int line, int last) {
    for (int i = line; i <= last; i++) {
      kinds[i] = kinds[i] == LineKind.TEXT ? listed(i) : kinds[i];
    }
    enclosed(list, line);
  }

  /** What a line within a list is that begins no item by the rules. */
  private LineKind listed(int line) {
    if (lines.indent(line) >= ITEM_INDENT) {
      return LineKind.CONTINUATION;
    }
    int marker = ListMarker.end(lines.text(), lines.contentStart(line), lines.end(line));
    return marker > 0 ? LineKind.ITEM : LineKind.LAZY;
  }

  /** Marks the items and the code in a container. */
  private void enclosed(Node container, int from) {
    int line = from;
    for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
      line = lines.lineAt(node.getStartOffset(), line);
      if (node instanceof ListItem) {
        kinds[line] = LineKind.ITEM;
      } else if (node instanceof FencedCodeBlock && kinds[line] == LineKind.CONTINUATION) {
        fence(line, last(node, line), LineKind.ENCLOSED_FENCE, LineKind.ENCLOSED_CODE);
      }
      enclosed(node, line);
    }
  }

  private int last(Node node, int line) {
    return lines.lineAt(Math.max(node.getStartOffset(), node.getEndOffset() - 1), line);
  }

  private void fill(int line, int last, LineKind kind) {
    Arrays.fill(kinds, line, last + 1, kind);
  }

  private boolean isBlank(int line) {
    return lines.contentStart(line) == lines.end(line);
  }
}
