package dev.briefs.index;

import dev.briefs.Brief;
import dev.briefs.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.StringHelper;

/**
 * The runs of three words of a text, by which copies are recognised (Broder 1997). Words are
 * stemmed, so that small edits leave most runs as they are.
 *
 * @param hashes of the runs, ascending, each once
 * @param numbers the words with digits in them
 */
public record Shingles(int[] hashes, SortedSet<String> numbers) {
  private static final int WORDS = 3;
  private static final int SEED = 0x5eed;

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
    Deque<String> run = new ArrayDeque<>();
    try (TokenStream tokens = analyzer.tokenStream(Fields.MINHASH, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String word = term.toString();
        if (word.chars().anyMatch(Character::isDigit)) {
          numbers.add(word);
        }
        run.add(word);
        if (run.size() == WORDS) {
          hashes.add(hash(run));
          run.remove();
        }
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Shingles(hashes.build().sorted().distinct().toArray(), numbers);
  }

  private static int hash(Deque<String> run) {
    byte[] bytes = String.join(" ", run).getBytes(StandardCharsets.UTF_8);
    return StringHelper.murmurhash3_x86_32(bytes, 0, bytes.length, SEED);
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
