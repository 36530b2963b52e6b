package dev.briefs.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Takes the inline markup out of one paragraph, item, cell or heading: links to their text, images
 * to their description, wiki links to their label, code to itself, emphasis, tags and comments
 * away, escapes and references to what they stand for. Links by reference stay as written.
 */
final class InlineText {
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    "\\`*_~[<&\r\n".chars().forEach(c -> SPECIAL[c] = true);
  }

  private final String markup;
  private final StringBuilder text;
  private final Marks marks = new Marks();
  private final Emphasis emphasis = new Emphasis(marks);
  private final CodeSpans code;
  private final Tags tags;
  private @Nullable Bracket bracket;
  private int activeFrom;

  /** An opening bracket that may still begin a link. */
  private record Bracket(
      int mark,
      boolean image,
      int depth,
      Emphasis.@Nullable Run emphasis,
      @Nullable Bracket outer) {}

  private InlineText(String markup) {
    this.markup = markup;
    this.text = new StringBuilder(markup.length());
    this.code = new CodeSpans(markup);
    this.tags = new Tags(markup);
  }

  /** The text of a piece of Markdown; line feeds in it become spaces. */
  static String plain(String markup) {
    return isPlain(markup) ? markup : new InlineText(markup).read();
  }

  private static boolean isPlain(String markup) {
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c < SPECIAL.length && SPECIAL[c]) {
        return false;
      }
    }
    return true;
  }

  private String read() {
    int at = 0;
    while (at < markup.length()) {
      at = step(at);
    }
    emphasis.pair(null);
    return marks.strip(text);
  }

  private int step(int at) {
    return switch (markup.charAt(at)) {
      case '\\' -> escape(at);
      case '`' -> code(at);
      case '*', '_', '~' -> emphasis(at);
      case '[' -> open(at, false);
      case '!' -> markup.startsWith("[", at + 1) ? open(at, true) : literal(at);
      case ']' -> close(at);
      case '<' -> tag(at);
      case '&' -> Escapes.reference(markup, at, text);
      case '\n', '\r' -> lineFeed(at);
      default -> literal(at);
    };
  }

  private int literal(int at) {
    text.append(markup.charAt(at));
    return at + 1;
  }

  private int escape(int at) {
    if (at + 1 == markup.length()) {
      return literal(at);
    }
    char next = markup.charAt(at + 1);
    if (next == '\n' || next == '\r') {
      return lineFeed(at + 1);
    }
    if (!Escapes.isPunctuation(next)) {
      return literal(at);
    }
    text.append(next);
    return at + 2;
  }

  private int lineFeed(int at) {
    text.append(' ');
    int next = at + 1;
    while (next < markup.length() && " \t\r\n".indexOf(markup.charAt(next)) >= 0) {
      next++;
    }
    return next;
  }

  private int code(int at) {
    int length = code.run(at);
    int from = at + length;
    int to = code.closer(from, length);
    if (to < 0) {
      text.append(markup, at, from);
      return from;
    }
    String content = markup.substring(from, to).replace('\n', ' ');
    boolean padded = content.startsWith(" ") && content.endsWith(" ") && !content.isBlank();
    text.append(padded ? content.substring(1, content.length() - 1) : content);
    return to + length;
  }

  private int emphasis(int at) {
    int end = at;
    while (end < markup.length() && markup.charAt(end) == markup.charAt(at)) {
      end++;
    }
    if (!marks.isFull()) {
      emphasis.add(marks.add(text.length()), markup, at, end - at);
    }
    text.append(markup, at, end);
    return end;
  }

  private int open(int at, boolean image) {
    int from = image ? at + 1 : at;
    int wiki = wikiLink(from);
    if (wiki > 0) {
      return wiki;
    }
    if (!marks.isFull()) {
      int depth = bracket == null ? 0 : bracket.depth() + 1;
      bracket = new Bracket(marks.add(text.length()), image, depth, emphasis.last(), bracket);
    }
    text.append(markup, at, from + 1);
    return from + 1;
  }

  private int wikiLink(int at) {
    WikiLink link = WikiLink.at(markup, at);
    if (!link.exists()) {
      return -1;
    }
    text.append(link.label());
    return link.end();
  }

  private int close(int at) {
    Bracket opener = bracket;
    if (opener == null) {
      return literal(at);
    }
    bracket = opener.outer();
    boolean active = opener.image() || opener.depth() >= activeFrom;
    LinkTail tail = LinkTail.at(markup, active ? at + 1 : markup.length());
    activeFrom = Math.min(activeFrom, opener.depth());
    if (!tail.exists()) {
      return literal(at);
    }
    marks.drop(opener.mark(), opener.image() ? 2 : 1);
    emphasis.pair(opener.emphasis());
    activeFrom = opener.image() ? activeFrom : opener.depth();
    return tail.end();
  }

  private int tag(int at) {
    int end = tags.endOfAutolink(at);
    if (end > 0) {
      text.append(markup, at + 1, end - 1);
      return end;
    }
    end = tags.end(at);
    return end > 0 ? end : literal(at);
  }
}
