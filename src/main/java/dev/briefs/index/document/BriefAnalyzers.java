package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.language.LanguageDetector;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/** The analyzers of the briefs of an archive, each brief's that of its language; thread-safe. */
public final class BriefAnalyzers {
  private final Language language;
  private final Map<Language, Analyzer> known = new EnumMap<>(Language.class);

  /**
   * The analyzers of an archive.
   *
   * @param language of all briefs, or {@link Language#AUTO}
   */
  public BriefAnalyzers(Language language) {
    this.language = language;
  }

  /** The language in which a brief is read. */
  Language language(Brief brief) {
    return language == Language.AUTO ? Language.ofTag(LanguageDetector.of(brief)) : language;
  }

  /** The analyzer of the fields of a brief. */
  public Analyzer of(Brief brief) {
    return of(language(brief));
  }

  /** The analyzer of the fields of briefs of a tag. */
  Analyzer ofTag(String tag) {
    return of(language == Language.AUTO ? Language.ofTag(tag) : language);
  }

  /** The analyzer of the fields of briefs in a language. */
  synchronized Analyzer of(Language ofBriefs) {
    return known.computeIfAbsent(ofBriefs, Analyzers::of);
  }
}
