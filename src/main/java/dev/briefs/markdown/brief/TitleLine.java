package dev.briefs.markdown.brief;

import dev.briefs.Issue;
import dev.briefs.markdown.inline.InlineText;
import dev.briefs.markdown.text.Lines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that names a brief: {@code __TITLE__, from ([ISSUE](LINK).)} in its variants.
 *
 * @param title the title without markup
 * @param issue the issue that the tail names
 * @param named whether the heading gives a title; the oldest form gives an id instead
 * @param understood whether all of the heading fits the form
 */
record TitleLine(String title, Issue issue, boolean named, boolean understood) {
  private static final Pattern TAIL =
      Pattern.compile("from\\s++(?:page\\s++)?+\\(?+\\[([^\\]]*+)\\]\\((.*)\\)\\.?+\\)?+\\s*+");
  private static final Pattern BROKEN_TAIL =
      Pattern.compile(",?\\s*+\\(?+from\\s++(?:page\\s++)?+\\(?+\\[([^\\]]*+).*");
  private static final String EMPHASIS = "__";

  /** Reads the markup of a heading. */
  static TitleLine of(String markup, InlineText inline) {
    int from = markup.lastIndexOf("from ");
    Matcher tail = TAIL.matcher(markup);
    if (from > 0 && tail.region(from, markup.length()).matches() && isTail(markup, from)) {
      String head = markup.substring(0, endOfHead(markup, from)).strip();
      Issue issue = new Issue(tail.group(1).strip(), link(tail.group(2).strip()));
      return new TitleLine(plain(head, inline), issue, !isId(markup, head), true);
    }
    return withoutTail(markup, inline);
  }

  /** Whether the word opens a tail rather than the end of a title that links somewhere. */
  private static boolean isTail(String markup, int from) {
    char before = markup.charAt(from - 1);
    boolean opened = markup.indexOf('(', from) < markup.indexOf('[', from);
    return before == '(' || Lines.isBlank(before) && (opened || markup.startsWith(EMPHASIS));
  }

  private static boolean isId(String markup, String head) {
    boolean word = head.chars().noneMatch(Character::isWhitespace);
    return word && !head.startsWith(EMPHASIS) && markup.startsWith(" ", head.length());
  }

  private static TitleLine withoutTail(String markup, InlineText inline) {
    int end = markup.startsWith(EMPHASIS) ? markup.lastIndexOf(EMPHASIS) : -1;
    String rest = end > 1 ? markup.substring(end + 2) : "";
    if (rest.isBlank()) {
      return new TitleLine(plain(markup, inline), Issue.NONE, true, true);
    }
    Matcher broken = BROKEN_TAIL.matcher(rest);
    Issue issue = broken.matches() ? new Issue(broken.group(1).strip(), "") : Issue.NONE;
    boolean cut = broken.matches();
    String title = cut || rest.startsWith(",") ? markup.substring(0, end + 2) : markup;
    return new TitleLine(plain(title, inline), issue, true, !cut && title.equals(markup));
  }

  private static String link(String target) {
    if (target.endsWith(").")) {
      return target.substring(0, target.length() - 2);
    }
    boolean unpaired = target.endsWith(")") && count(target, ')') > count(target, '(');
    return unpaired ? target.substring(0, target.length() - 1) : target;
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  private static int endOfHead(String markup, int from) {
    int end = from;
    while (end > 0 && " \t(".indexOf(markup.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && markup.charAt(end - 1) == ',' ? end - 1 : end;
  }

  private static String plain(String head, InlineText inline) {
    String bare = head.strip();
    boolean wrapped = bare.length() > 4 && bare.startsWith(EMPHASIS) && bare.endsWith(EMPHASIS);
    return inline.text(wrapped ? bare.substring(2, bare.length() - 2) : bare).strip();
  }
}
