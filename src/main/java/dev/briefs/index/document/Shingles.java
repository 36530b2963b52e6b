package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The runs of three words of a text, by which copies are recognised (Broder 1997). Words are
 * stemmed, so that small edits leave most runs as they are.
 *
 * @param hashes of the runs, ascending, each once
 * @param numbers the words with digits in them
 */
public record Shingles(int[] hashes, SortedSet<String> numbers) {
  private static final int WORDS = 3;
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** The shingles of a brief's summary; of its other text where it has none. */
  public static Shingles of(Brief brief, Analyzer analyzer) {
    String text =
        brief.summary().isBlank()
            ? brief.sections().stream().map(Section::text).collect(Collectors.joining("\n"))
            : brief.summary();
    return of(text, analyzer);
  }

  private static Shingles of(String text, Analyzer analyzer) {
    IntStream.Builder hashes = IntStream.builder();
    SortedSet<String> numbers = new TreeSet<>();
    long[] run = new long[WORDS];
    int words = 0;
    try (TokenStream tokens = analyzer.tokenStream(Fields.MINHASH, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (hasDigit(term)) {
          numbers.add(term.toString());
        }
        run[words++ % WORDS] = hash(term);
        if (words >= WORDS) {
          hashes.add(hash(run, words % WORDS));
        }
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Shingles(hashes.build().sorted().distinct().toArray(), numbers);
  }

  private static boolean hasDigit(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** FNV-1a (Fowler, Noll and Vo 1991) of a word's characters. */
  private static long hash(CharSequence word) {
    long hash = BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** The hash of the words of a ring, the first one given. */
  private static int hash(long[] run, int first) {
    long hash = BASIS;
    for (int i = 0; i < WORDS; i++) {
      hash = Long.rotateLeft(hash ^ run[(first + i) % WORDS], Integer.SIZE - 1) * PRIME;
    }
    return (int) (hash >>> Integer.SIZE);
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
