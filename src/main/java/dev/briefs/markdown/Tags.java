package dev.briefs.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The autolinks, tags and comments in a piece of Markdown. */
final class Tags {
  private static final int LONGEST_TAG = 2_000;
  private static final Pattern AUTOLINK =
      Pattern.compile(
          "<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>\\p{Cntrl}]*+"
              + "|[\\w.!#$%&'*+/=?^`{|}~-]++@[A-Za-z0-9.-]++)>");
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:/[A-Za-z][A-Za-z0-9-]*+\\s*+"
              + "|[A-Za-z][A-Za-z0-9-]*+(?:\\s++[A-Za-z_:][\\w.:-]*+"
              + "(?:\\s*+=\\s*+(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+\\s*+/?+)>");

  private final String text;
  private final Matcher autolink;
  private final Matcher tag;
  private int noCommentFrom = Integer.MAX_VALUE;

  Tags(String text) {
    this.text = text;
    this.autolink = AUTOLINK.matcher(text);
    this.tag = TAG.matcher(text);
  }

  /** The offset after the autolink at an offset, or -1. */
  int endOfAutolink(int at) {
    return end(autolink, at);
  }

  /** The offset after the tag or comment at an offset, or -1. */
  int end(int at) {
    return text.startsWith("<!--", at) ? endOfComment(at) : end(tag, at);
  }

  private int endOfComment(int at) {
    int end = at < noCommentFrom ? text.indexOf("-->", at + 2) : -1;
    if (end < 0) {
      noCommentFrom = Math.min(noCommentFrom, at);
      return -1;
    }
    return end + 3;
  }

  private int end(Matcher matcher, int at) {
    if (at + 1 == text.length() || "< \t\r\n".indexOf(text.charAt(at + 1)) >= 0) {
      return -1;
    }
    matcher.region(at, Math.min(text.length(), at + LONGEST_TAG));
    return matcher.lookingAt() ? matcher.end() : -1;
  }
}
