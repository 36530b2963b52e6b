package dev.briefs.markdown.outline;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Map;

/** Tells blocks that nothing closes, and which blocks of HTML a reader sees. */
final class Unclosed {
  private static final String COMMENT = "<!--";
  private static final int LONGEST_OPENER = 12;

  private static final Map<String, String> CLOSERS =
      Map.of(
          COMMENT,
          "-->",
          "<?",
          "?>",
          "<![cdata[",
          "]]>",
          "<!",
          ">",
          "<script",
          "</script>",
          "<style",
          "</style>",
          "<pre",
          "</pre>");

  private Unclosed() {}

  /** Whether a block that ends with its document has no end of its own. */
  static boolean isUnclosed(Node block) {
    if (block instanceof FencedCodeBlock fence) {
      return fence.getClosingMarker().isEmpty();
    }
    String closer = block instanceof HtmlBlockBase ? CLOSERS.get(opener(block)) : null;
    if (closer == null) {
      return false;
    }
    return closer.startsWith("</") ? !closesVerbatim(block) : block.getChars().indexOf(closer) < 0;
  }

  /** Whether a block of HTML shows text: it is no comment, script, style sheet or the like. */
  static boolean isShown(HtmlBlockBase block) {
    String opener = opener(block);
    return opener.isEmpty() || opener.equals("<pre");
  }

  /** The offset of a comment that the text opens and never closes, or -1. */
  static int comment(String text) {
    int open = text.contains(COMMENT) ? text.lastIndexOf(COMMENT) : -1;
    while (open > 0 && text.charAt(open - 1) == '\\') {
      open = text.lastIndexOf(COMMENT, open - 1);
    }
    return open >= 0 && text.indexOf("-->", open + 2) < 0 ? open : -1;
  }

  private static String opener(Node block) {
    String text = block.getChars().trimStart().toString();
    String start = text.substring(0, Math.min(LONGEST_OPENER, text.length()));
    String lower = start.toLowerCase(Locale.ROOT);
    return CLOSERS.keySet().stream()
        .filter(lower::startsWith)
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .orElse("");
  }

  private static boolean closesVerbatim(Node block) {
    String text = block.getChars().toString().toLowerCase(Locale.ROOT);
    return text.contains("</script>") || text.contains("</style>") || text.contains("</pre>");
  }
}
