package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.Section;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * The runs of three words of a text, by which copies are recognised (Broder 1997).
 *
 * @param hashes of the runs, ascending, each once
 * @param numbers the words with digits in them
 */
public record Shingles(int[] hashes, SortedSet<String> numbers) {
  /** So many shingles that few texts have tell whether two texts are the same. */
  public static final int TELLING = 4;

  private static final int WORDS = 3;
  private static final int PRIME = 0x9E3779B1;

  /** The shingles of a brief's summary; of its other text where it has none. */
  public static Shingles of(Brief brief) {
    String text =
        brief.summary().isBlank()
            ? brief.sections().stream().map(Section::text).collect(Collectors.joining("\n"))
            : brief.summary();
    return of(TextWords.of(text));
  }

  private static Shingles of(TextWords words) {
    int[] hashes = new int[Math.max(0, words.size() - WORDS + 1)];
    SortedSet<String> numbers = new TreeSet<>();
    for (int word = 0; word < words.size(); word++) {
      if (words.isNumber(word)) {
        numbers.add(words.word(word));
      }
      if (word < hashes.length) {
        hashes[word] = hash(words, word);
      }
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray(), numbers);
  }

  private static int hash(TextWords words, int first) {
    int hash = 0;
    for (int word = first; word < first + WORDS; word++) {
      hash = Integer.rotateLeft(hash ^ words.hash(word), 13) * PRIME;
    }
    return hash ^ hash >>> 16;
  }

  /** Those whose hashes are accepted. */
  public Shingles where(IntPredicate accepted) {
    return new Shingles(Arrays.stream(hashes).filter(accepted).toArray(), numbers);
  }

  /** How many different runs there are. */
  public int size() {
    return hashes.length;
  }

  /** How many runs both texts have. */
  public int shared(Shingles other) {
    int shared = 0;
    for (int i = 0, j = 0; i < size() && j < other.size(); ) {
      int order = Integer.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
