package dev.briefs.markdown.inline;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the inline markup out of a document's paragraphs, items, cells and headings: links to their
 * text, images to their description, wiki links to their label, code to itself, emphasis, tags and
 * comments away, escapes and references to what they stand for.
 *
 * <p>Long pieces are read in parts of a bounded number of marks. Not safe for use by several
 * threads.
 */
public final class InlineText {
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    "\\`*_~[<&{\r\n".chars().forEach(c -> SPECIAL[c] = true);
  }

  private static final ThreadLocal<PieceParser> WITHOUT_DEFINITIONS =
      ThreadLocal.withInitial(() -> new PieceParser(Map.of()));

  private static final Pattern PLAIN_LINK =
      Pattern.compile("\\[([^\\[\\]\\\\`*_~<&\r\n]*+)]\\(([^\\s()<>\\\\&]++)\\)");

  private final Map<String, String> definitions;
  private @Nullable PieceParser parser;

  /**
   * A link as written.
   *
   * @param open the offset of its opening bracket
   * @param title its text
   * @param target where it leads, as written
   */
  public record WrittenLink(int open, String title, String target) {}

  /**
   * A reader of pieces of a document.
   *
   * @param definitions the targets of its link definitions by their label
   */
  public InlineText(Map<String, String> definitions) {
    this.definitions = definitions;
  }

  /** The text of a piece of Markdown without definitions; line feeds in it become spaces. */
  public static String plain(String markup) {
    return isPlain(markup) ? markup : new InlineText(Map.of()).text(markup);
  }

  /** The text of a piece of Markdown; line feeds in it become spaces. */
  public String text(String markup) {
    return text(markup, null);
  }

  /**
   * The text of a piece of Markdown; tags at its end are left out, and others lose their mark.
   *
   * @param tags takes the tags that the piece has
   */
  public String text(String markup, @Nullable Consumer<String> tags) {
    if (isPlain(markup)) {
      return markup;
    }
    StringBuilder text = new StringBuilder(markup.length());
    int from = 0;
    while (from < markup.length()) {
      int end = Piece.end(markup, from);
      appendPiece(markup.substring(from, end), text, tags);
      from = end;
    }
    return text.toString();
  }

  /** The first link in a piece that is short enough to be read as a whole. */
  public Optional<WrittenLink> firstLink(String markup) {
    Matcher link = PLAIN_LINK.matcher(markup);
    if (link.matches()) {
      return Optional.of(new WrittenLink(0, link.group(1), link.group(2)));
    }
    boolean whole = !isPlain(markup) && Piece.end(markup, 0) == markup.length();
    return whole ? Optional.ofNullable(firstLink(parser().parse(markup, false))) : Optional.empty();
  }

  private @Nullable WrittenLink firstLink(Node parent) {
    WrittenLink found = null;
    for (Node node = parent.getFirstChild(); node != null && found == null; node = node.getNext()) {
      found = link(node);
      found = found == null ? firstLink(node) : found;
    }
    return found;
  }

  private @Nullable WrittenLink link(Node node) {
    int at = node.getStartOffset();
    if (node instanceof Link link) {
      return new WrittenLink(at, children(link), link.getUrl().toString());
    }
    if (node instanceof Literal link && !link.target().isEmpty()) {
      return new WrittenLink(at, link.text(), link.target());
    }
    boolean defined = node instanceof LinkRef reference && reference.isDefined();
    return defined && node instanceof LinkRef link
        ? new WrittenLink(at, children(link), target(link))
        : null;
  }

  private String target(LinkRef link) {
    return definitions.getOrDefault(PieceParser.label(link.getReference().toString()), "");
  }

  private static String children(Node parent) {
    StringBuilder text = new StringBuilder();
    appendChildren(parent, text);
    return text.toString();
  }

  private void appendPiece(String markup, StringBuilder text, @Nullable Consumer<String> tags) {
    String bare = markup.strip();
    if (!markup.startsWith(bare)) {
      text.append(' ');
    }
    if (isPlain(bare)) {
      text.append(bare);
    } else {
      Node piece = parser().parse(bare, tags != null);
      if (tags != null) {
        TagCollector.take(piece, tags);
      }
      appendChildren(piece, text);
    }
    if (!bare.isEmpty() && !markup.endsWith(bare)) {
      text.append(' ');
    }
  }

  private PieceParser parser() {
    PieceParser made = parser;
    if (made == null) {
      made = definitions.isEmpty() ? WITHOUT_DEFINITIONS.get() : new PieceParser(definitions);
      parser = made;
    }
    return made;
  }

  private static boolean isPlain(String markup) {
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c < SPECIAL.length && SPECIAL[c] || isMark(markup, i, c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is a mark by what stands beside it. */
  private static boolean isMark(String markup, int at, char c) {
    return switch (c) {
      case '#', '^' -> at + 1 < markup.length() && !isBlankAt(markup, at + 1);
      case '%', '=' -> at + 1 < markup.length() && markup.charAt(at + 1) == c;
      default -> false;
    };
  }

  private static void appendChildren(Node parent, StringBuilder text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      append(node, text);
    }
  }

  private static void append(Node node, StringBuilder text) {
    // No switch over types: setting one up takes tens of milliseconds of a cold start.
    if (node instanceof Text || node instanceof HtmlEntity) {
      text.append(Escapes.unescape(node.getChars().toString()));
    } else if (node instanceof Code code) {
      text.append(code(code.getText().toString()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof AutoLink link) {
      text.append(link.getText());
    } else if (node instanceof MailLink link) {
      text.append(link.getText());
    } else if (node instanceof HtmlInlineBase tag) {
      text.append(HtmlTags.divides(tag.getChars()) ? " " : "");
    } else if (node instanceof Literal literal) {
      text.append(literal.text());
    } else if (node instanceof Hashtag tag) {
      text.append(tag.name());
    } else if (node instanceof RefNode reference) {
      appendReference(reference, text);
    } else if (node instanceof InlineLinkNode link) {
      appendTrimmed(link, text);
    } else {
      appendChildren(node, text);
    }
  }

  private static void appendReference(RefNode reference, StringBuilder text) {
    if (reference.isDefined()) {
      appendTrimmed(reference, text);
      return;
    }
    boolean footnote = reference.getReference().startsWith("^");
    if (footnote && reference.isReferenceTextCombined()) {
      return;
    }
    text.append(reference instanceof ImageRef ? "![" : "[");
    appendTrimmed(reference, text);
    text.append(']');
    if (!footnote && !reference.isReferenceTextCombined()) {
      text.append('[').append(reference.getReference()).append(']');
    }
  }

  /** Appends the text of a node that the library has trimmed, with a blank for what it took. */
  private static void appendTrimmed(Node node, StringBuilder text) {
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      return;
    }
    String source = node.getChars().getBaseSequence().toString();
    text.append(isBlankAt(source, first.getStartOffset() - 1) ? " " : "");
    appendChildren(node, text);
    text.append(isBlankAt(source, last.getEndOffset()) ? " " : "");
  }

  private static String code(String content) {
    String line = content.replaceAll("\r\n?|\n", " ");
    boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    return padded ? line.substring(1, line.length() - 1) : line;
  }

  /** Whether a space, a tab or a line end stands at an offset. */
  private static boolean isBlankAt(String text, int at) {
    return at >= 0 && at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0;
  }
}
