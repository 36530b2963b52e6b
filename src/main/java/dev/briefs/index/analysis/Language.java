package dev.briefs.index.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** A language whose word forms an archive's search knows. */
public enum Language {
  /** English. */
  ENGLISH("en", "snowball/english_stop.txt"),
  /** German. */
  GERMAN("de", "snowball/german_stop.txt"),
  /** French. */
  FRENCH("fr", "snowball/french_stop.txt"),
  /** Spanish. */
  SPANISH("es", "snowball/spanish_stop.txt"),
  /** Italian. */
  ITALIAN("it", "snowball/italian_stop.txt"),
  /** Portuguese. */
  PORTUGUESE("pt", "snowball/portuguese_stop.txt"),
  /** Dutch. */
  DUTCH("nl", "snowball/dutch_stop.txt"),
  /** Danish. */
  DANISH("da", "snowball/danish_stop.txt"),
  /** Norwegian. */
  NORWEGIAN("no", "snowball/norwegian_stop.txt"),
  /** Swedish. */
  SWEDISH("sv", "snowball/swedish_stop.txt"),
  /** Finnish. */
  FINNISH("fi", "snowball/finnish_stop.txt"),
  /** Russian. */
  RUSSIAN("ru", "snowball/russian_stop.txt"),
  /** Bulgarian. */
  BULGARIAN("bg", "bg/stopwords.txt"),
  /** Serbian. */
  SERBIAN("sr", "sr/stopwords.txt"),
  /** Czech. */
  CZECH("cs", "cz/stopwords.txt"),
  /** Hungarian. */
  HUNGARIAN("hu", "snowball/hungarian_stop.txt"),
  /** Romanian. */
  ROMANIAN("ro", "ro/stopwords.txt"),
  /** Greek. */
  GREEK("el", "el/stopwords.txt"),
  /** Turkish. */
  TURKISH("tr", "tr/stopwords.txt"),
  /** Arabic. */
  ARABIC("ar", "ar/stopwords.txt"),
  /** Persian. */
  PERSIAN("fa", "fa/stopwords.txt"),
  /** Hindi. */
  HINDI("hi", "hi/stopwords.txt"),
  /** Nepali. */
  NEPALI("ne", "ne/stopwords.txt"),
  /** Bengali. */
  BENGALI("bn", "bn/stopwords.txt"),
  /** Tamil. */
  TAMIL("ta", "ta/stopwords.txt"),
  /** Telugu. */
  TELUGU("te", "te/stopwords.txt"),
  /** Indonesian. */
  INDONESIAN("id", "snowball/indonesian_stop.txt"),
  /** Catalan. */
  CATALAN("ca", "ca/stopwords.txt"),
  /** Galician. */
  GALICIAN("gl", "gl/stopwords.txt"),
  /** Basque. */
  BASQUE("eu", "eu/stopwords.txt"),
  /** Irish. */
  IRISH("ga", "snowball/irish_stop.txt"),
  /** Estonian. */
  ESTONIAN("et", "et/stopwords.txt"),
  /** Latvian. */
  LATVIAN("lv", "lv/stopwords.txt"),
  /** Lithuanian. */
  LITHUANIAN("lt", "lt/stopwords.txt"),
  /** Armenian. */
  ARMENIAN("hy", "hy/stopwords.txt"),
  /** No language: words match as typed, accents and case aside. */
  NONE("", ""),
  /** Each brief's own; never that of a brief. */
  AUTO("", "");

  private static final String FOLDER = "/org/apache/lucene/analysis/";

  /** The name of an analysis of which it is not known whether its language was asked for. */
  private static final String EARLIER_DEFAULT = "english-2";

  private static final Language[] VALUES = values();

  private final String tag;
  private final String stopWords;

  Language(String tag, String stopWords) {
    this.tag = tag;
    this.stopWords = stopWords;
  }

  /** Its BCP 47 tag; empty for {@link #NONE} and {@link #AUTO}. */
  public String tag() {
    return tag;
  }

  /**
   * The language in which a text of a BCP 47 tag is read: {@link #NONE} where its word forms are
   * not known, English where the tag is empty.
   */
  public static Language ofTag(String tag) {
    String primary = primary(tag);
    if (primary.isEmpty()) {
      return ENGLISH;
    }
    for (Language language : VALUES) {
      if (language.tag.equals(primary)) {
        return language;
      }
    }
    return NONE;
  }

  /** The first part of a BCP 47 tag, which names the language, in lower case. */
  public static String primary(String tag) {
    int end = tag.indexOf('-');
    String primary = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    // Norwegian is written in two ways, of which the first is meant where nothing is said.
    return primary.equals("nb") || primary.equals("nn") ? NORWEGIAN.tag : primary;
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
   * The language that an index records of its analysis, by this code or an earlier one; {@link
   * #AUTO} where it records none.
   */
  public static Language ofAnalysis(String analysis) {
    return Arrays.stream(values())
        .filter(language -> analysis.startsWith(language.label() + "-"))
        .filter(language -> !analysis.equals(EARLIER_DEFAULT))
        .findFirst()
        .orElse(AUTO);
  }

  /**
   * The words that carry no meaning of their own, in lower case, with and without accents; never to
   * be changed.
   */
  public CharArraySet stopWords() {
    CharArraySet words = functionWords();
    CharArraySet all = new CharArraySet(words, false);
    for (Object word : words) {
      all.add(FoldingFilter.fold(new String((char[]) word)));
    }
    return all;
  }

  /** The same in lower case as they are written; never to be changed. */
  public CharArraySet functionWords() {
    if (stopWords.isEmpty()) {
      return CharArraySet.EMPTY_SET;
    }
    try (InputStream words = SnowballFilter.class.getResourceAsStream(FOLDER + stopWords)) {
      return stopWords.startsWith("snowball")
          ? WordlistLoader.getSnowballWordSet(words)
          : WordlistLoader.getWordSet(words, StandardCharsets.UTF_8, "#");
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
