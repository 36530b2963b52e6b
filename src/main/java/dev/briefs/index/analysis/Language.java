package dev.briefs.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** A language whose word forms an archive's search knows. */
public enum Language {
  /** English. */
  ENGLISH("english"),
  /** German. */
  GERMAN("german"),
  /** French. */
  FRENCH("french"),
  /** Spanish. */
  SPANISH("spanish"),
  /** Italian. */
  ITALIAN("italian"),
  /** No language: words match as typed, accents and case aside. */
  NONE("");

  /** Left of {@code rischio}, but not of {@code rischi}. */
  private static final Pattern ITALIAN_H = Pattern.compile("(?<=[cg])h$");

  private static final Pattern NO_PLURAL = Pattern.compile(".*[^s]");

  private final String stopWords;

  Language(String stopWords) {
    this.stopWords = stopWords;
  }

  /** The name that {@link #of} takes. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The language of a name.
   *
   * @throws IllegalArgumentException when there is none, naming those there are
   */
  public static Language of(String name) {
    Optional<Language> found =
        Arrays.stream(values()).filter(language -> language.label().equals(name)).findFirst();
    return found.orElseThrow(
        () -> new IllegalArgumentException("language must be one of " + names() + ", got " + name));
  }

  /** The names of all languages, for messages. */
  public static String names() {
    return Arrays.stream(values()).map(Language::label).collect(Collectors.joining(", "));
  }

  /**
   * The language that an index records of its analysis, by this code or an earlier one; English
   * where it records none.
   */
  public static Language ofAnalysis(String analysis) {
    return Arrays.stream(values())
        .filter(language -> analysis.startsWith(language.label() + "-"))
        .findFirst()
        .orElse(ENGLISH);
  }

  /**
   * The words that carry no meaning of their own, in lower case, with and without accents; never to
   * be changed.
   */
  public CharArraySet stopWords() {
    if (stopWords.isEmpty()) {
      return CharArraySet.EMPTY_SET;
    }
    try (var words = SnowballFilter.class.getResourceAsStream(stopWords + "_stop.txt")) {
      return folded(WordlistLoader.getSnowballWordSet(words));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static CharArraySet folded(CharArraySet words) {
    CharArraySet all = new CharArraySet(words, false);
    for (Object word : words) {
      all.add(FoldingFilter.fold(new String((char[]) word)));
    }
    return all;
  }

  /** Takes off the endings of plurals, as far as that can be done without a dictionary of nouns. */
  TokenStream singular(TokenStream words) {
    return switch (this) {
      // Krovetz's stemmer knows words such as news and viruses; on others it takes off too much.
      case ENGLISH ->
          new KStemFilter(new PatternKeywordMarkerFilter(new BritishSpelling(words), NO_PLURAL));
      case GERMAN -> new GermanMinimalStemFilter(words);
      case FRENCH -> new FrenchMinimalStemFilter(words);
      case SPANISH -> new SpanishPluralStemFilter(words);
      case ITALIAN ->
          new PatternReplaceFilter(new ItalianLightStemFilter(words), ITALIAN_H, "", false);
      case NONE -> words;
    };
  }

  /** Reduces words in lower case to their stems, which have no accents. */
  TokenStream stem(TokenStream words) {
    TokenStream folded = new FoldingFilter(words);
    return switch (this) {
      case ENGLISH -> new PorterStemFilter(folded);
      case GERMAN -> new GermanLightStemFilter(new GermanNormalizationFilter(folded));
      case FRENCH -> new FrenchLightStemFilter(folded);
      case SPANISH -> new SpanishLightStemFilter(folded);
      case ITALIAN -> new ItalianLightStemFilter(folded);
      case NONE -> folded;
    };
  }
}
