package dev.briefs.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the emphasis marks of a text as CommonMark 0.31 does, and doubled tildes besides, and drops
 * the pairs.
 */
final class Emphasis {
  private static final String MARKS = "*_~";
  private static final int KEYS = MARKS.length() * 6;

  /** A run of one mark in the chain of those that may still pair. */
  static final class Run {
    private final int mark;
    private final char character;
    private final int length;
    private final boolean opens;
    private final boolean closes;
    private int left;
    private @Nullable Run previous;
    private @Nullable Run next;

    private Run(int mark, char character, int length, boolean opens, boolean closes) {
      this.mark = mark;
      this.character = character;
      this.length = length;
      this.left = length;
      this.opens = opens;
      this.closes = closes;
    }

    private int key() {
      return MARKS.indexOf(character) * 6 + (opens ? 3 : 0) + length % 3;
    }
  }

  private final Marks marks;
  private @Nullable Run last;

  Emphasis(Marks marks) {
    this.marks = marks;
  }

  /** The last run that may still pair. */
  @Nullable Run last() {
    return last;
  }

  /**
   * Adds the run of a text that begins at an offset; {@code mark} is its number among the marks.
   */
  void add(int mark, String text, int at, int length) {
    char character = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + length == text.length() ? ' ' : text.charAt(at + length);
    boolean left = isFlanking(after, before);
    boolean right = isFlanking(before, after);
    boolean within = character == '_' && left && right;
    boolean opens = left && (!within || isPunctuation(before));
    boolean closes = right && (!within || isPunctuation(after));
    if (opens || closes) {
      append(new Run(mark, character, length, opens, closes));
    }
  }

  private void append(Run run) {
    run.previous = last;
    if (last != null) {
      last.next = run;
    }
    last = run;
  }

  /** Pairs the runs after one, or all when it is null, and forgets them. */
  void pair(@Nullable Run bottom) {
    int[] searched = new int[KEYS];
    Arrays.fill(searched, -1);
    Run closer = bottom == null ? first() : bottom.next;
    while (closer != null) {
      Run opener = closer.closes ? opener(closer, bottom, searched[closer.key()]) : null;
      if (opener != null) {
        closer = join(opener, closer);
      } else {
        closer = pass(closer, searched);
      }
    }
    last = bottom;
    if (bottom != null) {
      bottom.next = null;
    }
  }

  private @Nullable Run first() {
    Run run = last;
    while (run != null && run.previous != null) {
      run = run.previous;
    }
    return run;
  }

  private static @Nullable Run opener(Run closer, @Nullable Run bottom, int searched) {
    Run opener = closer.previous;
    while (opener != null && opener != bottom && opener.mark > searched) {
      if (opener.opens && opener.character == closer.character && mayPair(opener, closer)) {
        return opener;
      }
      opener = opener.previous;
    }
    return null;
  }

  private static boolean mayPair(Run opener, Run closer) {
    if (closer.character == '~') {
      return opener.length == 2 && closer.length == 2;
    }
    boolean ambiguous = opener.closes || closer.opens;
    boolean thirds = opener.length % 3 == 0 && closer.length % 3 == 0;
    return !ambiguous || thirds || (opener.length + closer.length) % 3 != 0;
  }

  private @Nullable Run join(Run opener, Run closer) {
    int characters = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
    take(opener, characters);
    take(closer, characters);
    opener.next = closer;
    closer.previous = opener;
    if (opener.left == 0) {
      remove(opener);
    }
    if (closer.left > 0) {
      return closer;
    }
    remove(closer);
    return closer.next;
  }

  private void take(Run run, int characters) {
    run.left -= characters;
    marks.drop(run.mark, characters);
  }

  private @Nullable Run pass(Run closer, int[] searched) {
    Run next = closer.next;
    if (closer.closes) {
      searched[closer.key()] = closer.previous == null ? -1 : closer.previous.mark;
      if (!closer.opens) {
        remove(closer);
      }
    }
    return next;
  }

  private void remove(Run run) {
    if (run.previous != null) {
      run.previous.next = run.next;
    }
    if (run.next != null) {
      run.next.previous = run.previous;
    } else if (last == run) {
      last = run.previous;
    }
  }

  private static boolean isFlanking(char inside, char outside) {
    return !isSpace(inside)
        && (!isPunctuation(inside) || isSpace(outside) || isPunctuation(outside));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
