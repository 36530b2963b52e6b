package dev.briefs.markdown;

/**
 * A wiki link: {@code [[target]]} or {@code [[target|label]]}.
 *
 * @param target as written
 * @param label the label, the target where none is given
 * @param end the offset after the closing brackets, or -1 when no wiki link stands there
 */
record WikiLink(String target, String label, int end) {
  private static final WikiLink NONE = new WikiLink("", "", -1);

  boolean exists() {
    return end >= 0;
  }

  /** The wiki link that begins at an offset. */
  static WikiLink at(String text, int open) {
    if (!text.startsWith("[[", open)) {
      return NONE;
    }
    int from = open + 2;
    int to = from;
    while (to < text.length() && "[]\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    boolean closed = to > from && text.startsWith("]]", to) && !text.startsWith("(", to + 2);
    return closed ? of(text.substring(from, to), to + 2) : NONE;
  }

  private static WikiLink of(String inside, int end) {
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    String bare = target.endsWith("\\") ? target.substring(0, target.length() - 1) : target;
    String label = bar < 0 ? bare : inside.substring(bar + 1);
    return new WikiLink(bare.strip(), label.strip(), end);
  }
}
