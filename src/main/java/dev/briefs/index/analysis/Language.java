package dev.briefs.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
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
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

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

  private static final CharArraySet ITALIAN_ARTICLES =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
                  "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl",
                  "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"),
              true));

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
   * The words that carry no meaning of their own, in lower case and without accents; never to be
   * changed.
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
    CharArraySet folded = new CharArraySet(words.size(), false);
    for (Object word : words) {
      char[] letters = (char[]) word;
      char[] plain = new char[4 * letters.length];
      int length = ASCIIFoldingFilter.foldToASCII(letters, 0, plain, 0, letters.length);
      folded.add(new String(plain, 0, length));
    }
    return folded;
  }

  /** Takes off what the language writes at a word with an apostrophe. */
  TokenStream elide(TokenStream tokens) {
    return switch (this) {
      case FRENCH -> new ElisionFilter(tokens, FrenchAnalyzer.DEFAULT_ARTICLES);
      case ITALIAN -> new ElisionFilter(tokens, ITALIAN_ARTICLES);
      case ENGLISH -> new EnglishPossessiveFilter(tokens);
      case GERMAN, SPANISH, NONE -> tokens;
    };
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

  /** Reduces the words that are not marked as keywords to their stems. */
  TokenStream stem(TokenStream tokens) {
    return switch (this) {
      case ENGLISH -> new PorterStemFilter(tokens);
      case GERMAN -> new GermanLightStemFilter(new GermanNormalizationFilter(tokens));
      case FRENCH -> new FrenchLightStemFilter(tokens);
      case SPANISH -> new SpanishLightStemFilter(tokens);
      case ITALIAN -> new ItalianLightStemFilter(tokens);
      case NONE -> tokens;
    };
  }
}
