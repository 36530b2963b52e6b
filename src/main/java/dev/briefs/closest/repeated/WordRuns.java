package dev.briefs.closest.repeated;

import dev.briefs.Brief;
import dev.briefs.index.document.TermProfile;
import dev.briefs.index.document.TextWords;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The runs of {@value #WORDS} words of a text, or of {@value #IDEOGRAPHS} where they begin with a
 * character of a script that writes no blanks.
 */
public final class WordRuns {
  private static final int WORDS = 8;
  private static final int IDEOGRAPHS = 16;
  private static final int PRIME = 0x9E3779B1;

  private final TextWords words;
  private final int titleWords;
  private final int[] hashes;
  private final int[] lengths;

  private WordRuns(TextWords words, int titleWords) {
    this.titleWords = titleWords;
    this.words = words;
    this.hashes = new int[words.size()];
    this.lengths = new int[words.size()];
    for (int word = 0; word < hashes.length; word++) {
      int length = words.isIdeograph(word) ? IDEOGRAPHS : WORDS;
      if (word + length <= hashes.length) {
        lengths[word] = length;
        hashes[word] = hash(word, length);
      }
    }
  }

  /** The runs of a brief's text without its title. */
  public static WordRuns of(Brief brief) {
    return new WordRuns(TextWords.of(TermProfile.text(brief)), TextWords.of(brief.title()).size());
  }

  /** The hashes of the runs, each once. */
  int[] distinct() {
    int[] complete = new int[hashes.length];
    int size = 0;
    for (int word = 0; word < hashes.length; word++) {
      if (lengths[word] > 0) {
        complete[size++] = hashes[word];
      }
    }
    return Arrays.stream(complete, 0, size).sorted().distinct().toArray();
  }

  /**
   * The words that stand in runs which many briefs have.
   *
   * @param frequent which runs those are
   */
  public RepeatedWords repeated(IntPredicate frequent) {
    boolean[] repeated = new boolean[words.size()];
    int until = 0;
    for (int word = 0; word < repeated.length; word++) {
      if (lengths[word] > 0 && frequent.test(hashes[word])) {
        until = word + lengths[word];
      }
      repeated[word] = word < until;
    }
    return new RepeatedWords(words, repeated, titleWords);
  }

  private int hash(int first, int length) {
    int hash = length;
    for (int word = first; word < first + length; word++) {
      hash = Integer.rotateLeft(hash ^ words.hash(word), 13) * PRIME;
    }
    return hash ^ hash >>> 16;
  }
}
