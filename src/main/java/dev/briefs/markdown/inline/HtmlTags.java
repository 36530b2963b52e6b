package dev.briefs.markdown.inline;

import java.util.Locale;
import java.util.Set;

/** Which tags of HTML divide words. */
final class HtmlTags {
  /** The tags that break a line or begin or end a block. */
  private static final Set<String> DIVIDING =
      Set.of(
          ("address article aside audio blockquote body br button canvas caption center col"
                  + " colgroup dd details dialog dir div dl dt embed fieldset figcaption figure"
                  + " footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe img"
                  + " input legend li link main menu menuitem nav noframes object ol optgroup"
                  + " option p param pre script search section select source style summary table"
                  + " tbody td template textarea tfoot th thead title tr track ul video")
              .split(" "));

  private HtmlTags() {}

  /** Whether a tag breaks the line or the block, and so divides words. */
  static boolean divides(CharSequence tag) {
    return DIVIDING.contains(name(tag));
  }

  /** The name of a tag in lower case; empty for a comment or a declaration. */
  static String name(CharSequence tag) {
    int from = tag.length() > 1 && tag.charAt(1) == '/' ? 2 : 1;
    int end = from;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.subSequence(Math.min(from, end), end).toString().toLowerCase(Locale.ROOT);
  }
}
