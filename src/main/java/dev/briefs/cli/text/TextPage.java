package dev.briefs.cli.text;

import dev.briefs.Snippet;
import dev.briefs.cli.terminal.Hyperlink;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.cli.terminal.Style;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Output for people, as wide as their terminal; what it is given can neither move the cursor nor
 * emphasise anything.
 *
 * @param out where it goes
 * @param style how it is emphasised
 * @param width how many columns a line may take
 * @param hyperlinks whether titles lead to their articles
 */
public record TextPage(Writer out, Style style, int width, boolean hyperlinks) {
  /** The width of lines that are as long as they are. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  /** Writes a title in bold type that leads to an address. */
  public void title(String first, String indent, String text, String address) throws IOException {
    Hyperlink link = hyperlinks ? Hyperlink.to(address) : Hyperlink.NONE;
    String before = first;
    for (Snippet line : lines(first, indent, new Snippet(text, List.of()))) {
      out.write(before + link.around(style.bold(Printable.line(line.text()))) + "\n");
      before = indent;
    }
  }

  /** Writes a text whose first line begins otherwise than those it goes on in. */
  public void line(String first, String indent, String text) throws IOException {
    marked(first, indent, new Snippet(text, List.of()));
  }

  /** Writes words that are copied, such as ids, so that none is broken in two. */
  public void words(String first, String indent, String text) throws IOException {
    String before = first;
    Wrapping wrapping =
        new Wrapping(width - TextWidth.of(first), width - TextWidth.of(indent), true);
    for (Snippet line : wrapping.lines(new Snippet(text, List.of()))) {
      out.write(before + Printable.line(line.text()) + "\n");
      before = indent;
    }
  }

  /** Writes a title in bold type and an id behind it, or on a line of its own. */
  public void named(String first, String indent, String title, String id) throws IOException {
    named(first, indent, title, id, style);
  }

  /** Writes a title and an id behind it, or on a line of its own. */
  public void plainNamed(String first, String indent, String title, String id) throws IOException {
    named(first, indent, title, id, Style.PLAIN);
  }

  private void named(String first, String indent, String title, String id, Style emphasis)
      throws IOException {
    List<Snippet> lines = lines(first, indent, new Snippet(title, List.of()));
    String before = first;
    for (int i = 0; i < lines.size(); i++) {
      String text = Printable.line(lines.get(i).text());
      out.write(before + emphasis.bold(text));
      int end = TextWidth.of(before) + TextWidth.of(text) + 2 + TextWidth.of(id);
      boolean last = i == lines.size() - 1;
      out.write(last && end <= width ? "  " + Printable.line(id) + "\n" : "\n");
      before = indent;
      if (last && end > width) {
        out.write(indent + Printable.line(id) + "\n");
      }
    }
  }

  /** Writes a text with its marks in bold type. */
  public void marked(String first, String indent, Snippet text) throws IOException {
    String before = first;
    for (Snippet line : lines(first, indent, text)) {
      out.write(before + Emphasis.marked(line, style) + "\n");
      before = indent;
    }
  }

  /** Writes an empty line. */
  public void gap() throws IOException {
    out.write("\n");
  }

  private List<Snippet> lines(String first, String indent, Snippet text) {
    return new Wrapping(width - TextWidth.of(first), width - TextWidth.of(indent)).lines(text);
  }
}
