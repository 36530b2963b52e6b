package dev.briefs.markdown.inline;

/**
 * A wiki link: {@code [[target]]} or {@code [[target|label]]}.
 *
 * @param target as written
 * @param label the label, the target where none is given
 * @param end the offset after the closing brackets, or -1 when no wiki link stands there
 */
record WikiLink(String target, String label, int end) {
  private static final int LONGEST = 1_000;
  private static final WikiLink NONE = new WikiLink("", "", -1);

  boolean exists() {
    return end >= 0;
  }

  /** The wiki link that begins at an offset. */
  static WikiLink at(CharSequence text, int open) {
    if (!startsWith(text, "[[", open)) {
      return NONE;
    }
    int from = open + 2;
    int longest = Math.min(text.length(), from + LONGEST);
    int to = from;
    while (to < longest && "[]\n\r".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    boolean closed = to > from && startsWith(text, "]]", to) && !startsWith(text, "(", to + 2);
    return closed ? of(text.subSequence(from, to).toString(), to + 2) : NONE;
  }

  private static boolean startsWith(CharSequence text, String start, int at) {
    boolean fits = at + start.length() <= text.length();
    return fits && start.contentEquals(text.subSequence(at, at + start.length()));
  }

  private static WikiLink of(String inside, int end) {
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    String bare = target.endsWith("\\") ? target.substring(0, target.length() - 1) : target;
    String label = bar < 0 ? bare : inside.substring(bar + 1);
    return new WikiLink(bare.strip(), label.strip(), end);
  }
}
