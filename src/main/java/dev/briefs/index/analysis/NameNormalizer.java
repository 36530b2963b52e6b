package dev.briefs.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Tells whether two names, such as themes, are one in different spellings: they may differ in case,
 * accents, punctuation, in where words are joined, hyphenated or apart, in singular and plural, and
 * in English in {@link BritishSpelling}. Thread-safe.
 *
 * <p>Words of one stem that mean different things ({@code generative} and {@code general}) stay
 * apart: a name folded into a wrong one harms more than one that stands twice.
 */
public final class NameNormalizer {
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?![\\p{L}\\p{N}])|['’]");

  /** As in {@code #AI}, but not in {@code C#}. */
  private static final Pattern HASHTAG =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}+#])[+#]+(?=[\\p{L}\\p{N}\\s])");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");

  private final Analyzer words;

  /** The spelling of a language. */
  public NameNormalizer(Language language) {
    this.words = new WordAnalyzer(language);
  }

  /** The form that all spellings of a name share; of a name without words, the name itself. */
  public String fold(String name) {
    String plain = CharacterNormalizer.normalize(name).toLowerCase(Locale.ROOT);
    String bare = HASHTAG.matcher(POSSESSIVE.matcher(plain).replaceAll("")).replaceAll("");
    String folded = joined(BETWEEN_WORDS.matcher(bare).replaceAll(" "));
    return folded.isEmpty() ? FacetValue.fold(name) : folded;
  }

  private String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    try (TokenStream tokens = words.tokenStream("", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (endsInDigit(joined) && Character.isDigit(word.charAt(0))) {
          joined.append(' ');
        }
        joined.append(word);
      }
      tokens.end();
      return joined.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean endsInDigit(CharSequence text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  private static final class WordAnalyzer extends Analyzer {
    private final Language language;

    WordAnalyzer(Language language) {
      this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      WhitespaceTokenizer tokenizer = new WhitespaceTokenizer();
      TokenStream singular = WordStems.singular(language, tokenizer);
      return new TokenStreamComponents(tokenizer, new FoldingFilter(singular));
    }
  }
}
