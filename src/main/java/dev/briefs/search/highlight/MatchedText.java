package dev.briefs.search.highlight;

import dev.briefs.Snippet;
import dev.briefs.Snippet.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text and where the words of a query stand in it.
 *
 * @param text the text
 * @param matches the matched words, in order
 */
record MatchedText(String text, List<Match> matches) {
  private static final int WINDOW = 220;

  /** A matched word and what of the query it matches. */
  record Match(int start, int end, String word) {}

  /**
   * A stretch of the text.
   *
   * @param first the number of its first match
   * @param last the number of its last match
   * @param words how many different words of the query it holds
   */
  record Stretch(int first, int last, int words) {}

  /** The stretch of at most a few lines that holds most words; the first of equals. */
  Stretch best() {
    Stretch best = new Stretch(0, -1, 0);
    for (int first = 0; first < matches.size(); first++) {
      Stretch stretch = from(first);
      if (stretch.words() > best.words()) {
        best = stretch;
      }
    }
    return best;
  }

  /** The whole text with the words marked. */
  Snippet whole() {
    return new Snippet(text, marks(0, 0, text.length()));
  }

  /** The marks of the words between two places, moved; those that overlap are joined. */
  List<Mark> marks(int move, int from, int to) {
    List<Mark> marks = new ArrayList<>();
    for (Match match : matches) {
      if (match.start() >= from && match.end() <= to) {
        Mark mark = new Mark(match.start() + move, match.end() + move);
        boolean overlaps = !marks.isEmpty() && marks.getLast().end() > mark.start();
        marks.add(overlaps ? joined(marks.removeLast(), mark) : mark);
      }
    }
    return marks;
  }

  private static Mark joined(Mark one, Mark other) {
    return new Mark(one.start(), Math.max(one.end(), other.end()));
  }

  private Stretch from(int first) {
    Set<String> words = new HashSet<>();
    int last = first;
    for (int i = first; i < matches.size(); i++) {
      if (matches.get(i).end() - matches.get(first).start() > WINDOW) {
        break;
      }
      words.add(matches.get(i).word());
      last = i;
    }
    return new Stretch(first, last, words.size());
  }
}
