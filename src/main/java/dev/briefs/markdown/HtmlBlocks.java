package dev.briefs.markdown;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The blocks of HTML of a text, as CommonMark 0.31 delimits them, tags alone on a line left out.
 */
final class HtmlBlocks {
  /** A kind of block, by what closes it. */
  public enum Kind {
    /** No block. */
    NONE(""),
    /** A comment. */
    COMMENT("-->"),
    /** A processing instruction. */
    INSTRUCTION("?>"),
    /** A declaration. */
    DECLARATION(">"),
    /** Character data. */
    DATA("]]>"),
    /** A script or a style sheet. */
    SCRIPT("</"),
    /** Text of its own layout. */
    PREFORMATTED("</"),
    /** A tag of the page's layout; a blank line closes it. */
    LAYOUT("");

    private final String closer;

    Kind(String closer) {
      this.closer = closer;
    }

    /** What lines of the block are. */
    LineKind lineKind() {
      return this == LAYOUT || this == PREFORMATTED ? LineKind.HTML : LineKind.HIDDEN;
    }
  }

  private static final Set<String> LAYOUT_TAGS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
               + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
               + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu"
               + " menuitem nav noframes ol optgroup option p param search section summary table"
               + " tbody td tfoot th thead title tr track ul")
              .split(" "));

  private static final Set<String> VERBATIM_TAGS = Set.of("script", "style", "pre", "textarea");
  private static final int LONGEST_NAME = 12;

  private final Lines lines;
  private final String text;
  private final Set<Kind> neverClosed = EnumSet.noneOf(Kind.class);

  HtmlBlocks(Lines lines) {
    this.lines = lines;
    this.text = lines.text();
  }

  /** The kind of block that a line opens. */
  Kind opening(int line) {
    int at = lines.contentStart(line);
    if (!text.startsWith("<", at)) {
      return Kind.NONE;
    }
    if (text.startsWith("<!", at)) {
      return declaration(at);
    }
    return text.startsWith("<?", at) ? Kind.INSTRUCTION : tag(at + 1, lines.end(line));
  }

  /** The line that closes a block of that kind opened on a line, or -1 when none does. */
  int closer(int line, Kind kind) {
    if (kind == Kind.LAYOUT) {
      return lastBeforeBlank(line);
    }
    int at = neverClosed.contains(kind) ? -1 : closing(lines.contentStart(line) + 2, kind);
    if (at < 0) {
      neverClosed.add(kind);
      return -1;
    }
    return lines.lineAt(at, line);
  }

  private Kind declaration(int at) {
    if (text.startsWith("<!--", at)) {
      return Kind.COMMENT;
    }
    if (text.startsWith("<![CDATA[", at)) {
      return Kind.DATA;
    }
    return at + 2 < text.length() && isLetter(text.charAt(at + 2)) ? Kind.DECLARATION : Kind.NONE;
  }

  private Kind tag(int at, int end) {
    boolean closing = at < end && text.charAt(at) == '/';
    String name = name(closing ? at + 1 : at, end);
    if (!closing && VERBATIM_TAGS.contains(name)) {
      return name.startsWith("s") ? Kind.SCRIPT : Kind.PREFORMATTED;
    }
    return LAYOUT_TAGS.contains(name) ? Kind.LAYOUT : Kind.NONE;
  }

  private String name(int from, int end) {
    int to = from;
    while (to < end && to - from < LONGEST_NAME && isNamePart(text.charAt(to))) {
      to++;
    }
    boolean whole = to >= end || " \t/>".indexOf(text.charAt(to)) >= 0;
    return whole ? text.substring(from, Math.max(from, to)).toLowerCase(Locale.ROOT) : "";
  }

  private int closing(int from, Kind kind) {
    int at = text.indexOf(kind.closer, from);
    while (at >= 0 && kind.closer.equals("</") && !closesVerbatim(at + 2)) {
      at = text.indexOf(kind.closer, at + 1);
    }
    return at;
  }

  private boolean closesVerbatim(int at) {
    String name = name(at, text.length());
    return VERBATIM_TAGS.contains(name) && text.startsWith(">", at + name.length());
  }

  private int lastBeforeBlank(int from) {
    int line = from;
    while (line + 1 < lines.count() && lines.contentStart(line + 1) < lines.end(line + 1)) {
      line++;
    }
    return line;
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
