package dev.briefs.markdown.field;

import dev.briefs.markdown.inline.InlineText;
import dev.briefs.markdown.outline.HeadingSection;
import dev.briefs.markdown.outline.LineKind;
import dev.briefs.markdown.outline.Outline;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line in the head of a brief that gives the article's address: {@code __[External
 * link](URL)__}, {@code Source: URL}, or the bare address.
 *
 * @param line the line, or -1
 * @param target the address as written, empty when the line has none
 */
public record LinkLine(int line, String target) {
  /** No such line. */
  public static final LinkLine NONE = new LinkLine(-1, "");

  private static final int LONGEST = 4_000;
  private static final Pattern EXTERNAL = Pattern.compile("(?i)[_*]{0,3}\\[external link]\\(.*");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?i)[_*]{0,3}(?:(?:external |original |source |article )?(?:link|url)|source|original"
              + "|article|via|read(?: more| it)?(?: at)?)\\s*[:：][_*]{0,3}\\s*(\\S.*?)[_*]{0,3}");
  private static final Pattern BARE =
      Pattern.compile(
          "<?((?i:https?://|www\\.)[^\\s<>]++)>?|\\[[^\\[\\]]*]\\(<?(https?://[^\\s<>)]++)>?\\)");

  public boolean exists() {
    return line >= 0;
  }

  /** The first such line of a section. */
  public static LinkLine find(Outline outline, HeadingSection section) {
    boolean opens = true;
    for (int line = section.body(); line < section.end(); line++) {
      LineKind kind = outline.kind(line);
      if (kind == LineKind.TEXT) {
        LinkLine found = read(outline, line, opens);
        if (found.exists()) {
          return found;
        }
      }
      opens = opens && kind == LineKind.BLANK;
    }
    return NONE;
  }

  private static LinkLine read(Outline outline, int line, boolean opens) {
    String content = outline.lines().content(line);
    if (content.length() > LONGEST) {
      return NONE;
    }
    if (!mayLink(content)) {
      return NONE;
    }
    if (EXTERNAL.matcher(content).matches()) {
      return new LinkLine(line, inParentheses(content));
    }
    Matcher labelled = LABELLED.matcher(content);
    if (labelled.matches()) {
      String target = address(labelled.group(1), outline.inline());
      return LinkReader.isAddress(target) ? new LinkLine(line, target) : NONE;
    }
    boolean alone = opens && isAlone(outline, line);
    Matcher bare = BARE.matcher(alone ? content : "");
    return bare.matches()
        ? new LinkLine(line, bare.group(1) == null ? bare.group(2) : bare.group(1))
        : NONE;
  }

  private static boolean mayLink(String content) {
    return content.contains("](") || content.contains("://") || content.contains("www.");
  }

  private static boolean isAlone(Outline outline, int line) {
    return line + 1 >= outline.lines().count() || outline.kind(line + 1) == LineKind.BLANK;
  }

  private static String address(String text, InlineText inline) {
    Matcher bare = BARE.matcher(text);
    if (bare.matches() && bare.group(1) != null) {
      return bare.group(1);
    }
    return inline
        .firstLink(text)
        .map(InlineText.WrittenLink::target)
        .orElse(LinkReader.target(text));
  }

  private static String inParentheses(String line) {
    int from = line.indexOf('(') + 1;
    int end = line.lastIndexOf(')');
    String target = line.substring(from, end < from ? line.length() : end).strip();
    boolean angled = target.length() > 1 && target.startsWith("<") && target.endsWith(">");
    return angled ? target.substring(1, target.length() - 1) : target;
  }
}
