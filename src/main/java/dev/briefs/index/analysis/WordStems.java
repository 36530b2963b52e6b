package dev.briefs.index.analysis;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Reduces words to what their forms share, by the rules of a language. */
final class WordStems {
  /** Left of {@code rischio}, but not of {@code rischi}. */
  private static final Pattern ITALIAN_H = Pattern.compile("(?<=[cg])h$");

  private static final Pattern NO_PLURAL = Pattern.compile(".*[^s]");

  private WordStems() {}

  /**
   * Takes off the endings of plurals, as far as that can be done without a dictionary of nouns; in
   * other languages than these words stay as they are.
   */
  static TokenStream singular(Language language, TokenStream words) {
    return switch (language) {
      // Krovetz's stemmer knows words such as news and viruses; on others it takes off too much.
      case ENGLISH ->
          new KStemFilter(new PatternKeywordMarkerFilter(new BritishSpelling(words), NO_PLURAL));
      case GERMAN -> new GermanMinimalStemFilter(words);
      case FRENCH -> new FrenchMinimalStemFilter(words);
      case SPANISH -> new SpanishPluralStemFilter(words);
      case ITALIAN ->
          new PatternReplaceFilter(new ItalianLightStemFilter(words), ITALIAN_H, "", false);
      default -> words;
    };
  }

  /**
   * Reduces words in lower case to their stems, which have no accents. Where the rules of a
   * language need accents they go afterwards, else before.
   */
  static TokenStream stem(Language language, TokenStream words) {
    return switch (language) {
      case ROMANIAN -> accented(words, new RomanianStemmer());
      case TURKISH -> accented(words, new TurkishStemmer());
      case CATALAN -> accented(words, new CatalanStemmer());
      case IRISH -> accented(words, new IrishStemmer());
      case ESTONIAN -> accented(words, new EstonianStemmer());
      case LITHUANIAN -> accented(words, new LithuanianStemmer());
      case HUNGARIAN -> new FoldingFilter(new HungarianLightStemFilter(words));
      case LATVIAN -> new FoldingFilter(new LatvianStemFilter(words));
      case CZECH -> new FoldingFilter(new CzechStemFilter(words));
      case GALICIAN -> new FoldingFilter(new GalicianStemFilter(words));
      case SERBIAN ->
          new FoldingFilter(
              new SnowballFilter(new SerbianNormalizationFilter(words), new SerbianStemmer()));
      default -> plain(language, new FoldingFilter(words));
    };
  }

  private static TokenStream accented(TokenStream words, SnowballStemmer stemmer) {
    return new FoldingFilter(new SnowballFilter(words, stemmer));
  }

  private static TokenStream plain(Language language, TokenStream folded) {
    return switch (language) {
      case ENGLISH -> new PorterStemFilter(folded);
      case GERMAN -> new GermanLightStemFilter(new GermanNormalizationFilter(folded));
      case FRENCH -> new FrenchLightStemFilter(folded);
      case SPANISH -> new SpanishLightStemFilter(folded);
      case ITALIAN -> new ItalianLightStemFilter(folded);
      case PORTUGUESE -> new PortugueseLightStemFilter(folded);
      case DUTCH -> new SnowballFilter(folded, new DutchStemmer());
      case DANISH -> new SnowballFilter(folded, new DanishStemmer());
      case NORWEGIAN -> new NorwegianLightStemFilter(folded);
      case SWEDISH -> new SwedishLightStemFilter(folded);
      case FINNISH -> new FinnishLightStemFilter(folded);
      case RUSSIAN -> new RussianLightStemFilter(folded);
      case BULGARIAN -> new BulgarianStemFilter(folded);
      case GREEK -> new GreekStemFilter(folded);
      case ARABIC -> new ArabicStemFilter(new ArabicNormalizationFilter(folded));
      case PERSIAN -> new PersianStemFilter(new PersianNormalizationFilter(folded));
      case INDONESIAN -> new IndonesianStemFilter(folded);
      case BASQUE -> new SnowballFilter(folded, new BasqueStemmer());
      case ARMENIAN -> new SnowballFilter(folded, new ArmenianStemmer());
      default -> indic(language, folded);
    };
  }

  private static TokenStream indic(Language language, TokenStream words) {
    return switch (language) {
      case HINDI ->
          new HindiStemFilter(new HindiNormalizationFilter(new IndicNormalizationFilter(words)));
      case NEPALI -> new SnowballFilter(new IndicNormalizationFilter(words), new NepaliStemmer());
      case BENGALI ->
          new BengaliStemFilter(
              new BengaliNormalizationFilter(new IndicNormalizationFilter(words)));
      case TAMIL -> new SnowballFilter(new IndicNormalizationFilter(words), new TamilStemmer());
      case TELUGU ->
          new TeluguStemFilter(new TeluguNormalizationFilter(new IndicNormalizationFilter(words)));
      default -> words;
    };
  }
}
