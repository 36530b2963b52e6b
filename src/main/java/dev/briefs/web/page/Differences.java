package dev.briefs.web.page;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the words of a text that another text does not have in their places. */
final class Differences {
  private static final int MOST_WORDS = 600;

  private Differences() {}

  /**
   * The text, its own words marked, unless these are most of them: then both say it in other words
   * throughout. Long texts are cut.
   */
  static List<Marked> marked(String text, String other) {
    List<String> words = words(text);
    boolean[] own = new boolean[words.size()];
    for (AbstractDelta<String> delta : DiffUtils.diff(words(other), words).getDeltas()) {
      int from = delta.getTarget().getPosition();
      Arrays.fill(own, from, from + delta.getTarget().size(), true);
    }
    int count = 0;
    for (boolean word : own) {
      count += word ? 1 : 0;
    }
    return pieces(words, 2 * count > words.size() ? new boolean[words.size()] : own);
  }

  private static List<Marked> pieces(List<String> words, boolean[] own) {
    List<Marked> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0) {
        boolean apart = own[i] != own[i - 1];
        if (!own[i - 1] || !apart) {
          piece.append(' ');
        }
        if (apart) {
          pieces.add(new Marked(piece.toString(), own[i - 1]));
          piece.setLength(0);
          if (own[i - 1]) {
            piece.append(' ');
          }
        }
      }
      piece.append(words.get(i));
    }
    if (!words.isEmpty()) {
      pieces.add(new Marked(piece.toString(), own[words.size() - 1]));
    }
    return pieces;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+", MOST_WORDS + 1))
        .limit(MOST_WORDS)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
