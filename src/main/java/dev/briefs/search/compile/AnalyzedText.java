package dev.briefs.search.compile;

import dev.briefs.index.analysis.StemMarkFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * A text as the index sees it.
 *
 * @param words its words, in order
 * @param parts what finds its words without being one, such as {@code name} in {@code userName}
 */
public record AnalyzedText(List<Word> words, List<Word> parts) {
  private static final Comparator<Word> BY_PLACE =
      Comparator.comparingInt(Word::start).thenComparingInt(Word::end);

  /**
   * A word of a text.
   *
   * @param position its place in the text, from 0
   * @param typed the word as typed, without case and accents
   * @param stems its stem in each language and those of other ways to write it, its own first; the
   *     word itself where a language leaves it as it is
   * @param start its first character in the text
   * @param end the character behind its last
   */
  public record Word(int position, String typed, List<String> stems, int start, int end) {
    /** A word without stems is its own. */
    public Word {
      stems = stems.isEmpty() ? List.of(typed) : List.copyOf(stems);
    }

    /** A stem as the index holds it where it differs from a word. */
    public static String marked(String stem) {
      return StemMarkFilter.MARK + stem;
    }

    /** The terms by which the index may hold it. */
    public Set<String> terms() {
      Set<String> terms = new LinkedHashSet<>(stems);
      terms.add(typed);
      stems.forEach(stem -> terms.add(marked(stem)));
      return terms;
    }

    /** The same word at another place of a text. */
    public Word at(int position) {
      return new Word(position, typed, stems, start, end);
    }

    /** The same word in a text that begins so many characters earlier. */
    public Word moved(int characters) {
      return new Word(position, typed, stems, start + characters, end + characters);
    }
  }

  /** Copies the lists. */
  public AnalyzedText {
    words = List.copyOf(words);
    parts = List.copyOf(parts);
  }

  /** Words and parts, in the order in which they begin. */
  public List<Word> findable() {
    if (parts.isEmpty()) {
      return words;
    }
    List<Word> all = new ArrayList<>(words);
    all.addAll(parts);
    all.sort(BY_PLACE);
    return all;
  }

  /** The words of a text, analysed as a field is. */
  static AnalyzedText of(Analyzer analyzer, String field, String text) {
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      return new WordReader(tokens).text();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
