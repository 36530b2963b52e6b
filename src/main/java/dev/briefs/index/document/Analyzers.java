package dev.briefs.index.document;

import dev.briefs.index.analysis.Language;
import dev.briefs.index.analysis.ProfileAnalyzer;
import dev.briefs.index.analysis.TextAnalyzer;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** Says which field is analysed how. */
public final class Analyzers {
  private Analyzers() {}

  /** The analyzer of every field of briefs in a language; thread-safe. */
  public static Analyzer of(Language language) {
    return of(List.of(language));
  }

  /**
   * The analyzer of queries to an archive in several languages, that of most briefs first; a
   * profile is made in the first; thread-safe.
   */
  static Analyzer of(List<Language> languages) {
    Analyzer exact = new KeywordAnalyzer();
    return new PerFieldAnalyzerWrapper(
        new TextAnalyzer(languages),
        Map.ofEntries(
            Map.entry(Fields.PROFILE, new ProfileAnalyzer(languages.getFirst(), true)),
            Map.entry(Fields.ID, exact),
            Map.entry(Fields.ALIAS, exact),
            Map.entry(Fields.KEYWORD, exact),
            Map.entry(Fields.THEME, exact),
            Map.entry(Fields.CATEGORY, exact),
            Map.entry(Fields.TYPE, exact),
            Map.entry(Fields.LANGUAGE, exact),
            Map.entry(Fields.HOST, exact),
            Map.entry(Fields.ISSUE, exact),
            Map.entry(Fields.LINK, exact)));
  }

  /** The name that an index of a language records of its analysis. */
  public static String name(Language language) {
    return language.label() + "-3";
  }
}
