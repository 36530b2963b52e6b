package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.index.analysis.Language;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * How the briefs of an archive and what is asked of it are analysed: queries so that they find in
 * every language the archive holds; thread-safe.
 */
public final class ArchiveAnalyzers {
  /** Languages of less than a tenth of the briefs have no say in what is a stop word. */
  private static final int MAIN_SHARE = 10;

  private final BriefAnalyzers briefs;
  private final Analyzer queries;
  private final List<Language> languages;
  private final Map<Language, Integer> counts;

  private ArchiveAnalyzers(Language setting, Map<Language, Integer> counts) {
    this.briefs = new BriefAnalyzers(setting);
    this.counts = counts;
    this.languages =
        counts.keySet().stream()
            .sorted(Comparator.comparingInt((Language language) -> -count(language)))
            .toList();
    this.queries =
        languages.size() == 1 ? briefs.of(languages.getFirst()) : Analyzers.of(languages);
  }

  /**
   * The analyzers of an index.
   *
   * @param setting the language it was made for
   */
  public static ArchiveAnalyzers of(Language setting, IndexReader reader) throws IOException {
    Map<Language, Integer> counts = new EnumMap<>(Language.class);
    if (setting == Language.AUTO) {
      int untold = reader.docFreq(new Term(Fields.KIND, Fields.KIND_BRIEF));
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(Fields.LANGUAGE);
        untold -= terms == null ? 0 : count(terms.iterator(), counts);
      }
      if (untold > 0 || counts.isEmpty()) {
        counts.merge(Language.ofTag(""), untold, Integer::sum);
      }
    } else {
      counts.put(setting, 0);
    }
    return new ArchiveAnalyzers(setting, counts);
  }

  /** How many briefs are read in a language. */
  private int count(Language language) {
    return counts.getOrDefault(language, 0);
  }

  private static int count(TermsEnum tags, Map<Language, Integer> counts) throws IOException {
    int all = 0;
    for (BytesRef tag = tags.next(); tag != null; tag = tags.next()) {
      counts.merge(Language.ofTag(tag.utf8ToString()), tags.docFreq(), Integer::sum);
      all += tags.docFreq();
    }
    return all;
  }

  /** The languages in which briefs are read, that of most briefs first; at least one. */
  public List<Language> languages() {
    return languages;
  }

  /** The analyzer of queries, which gives words the stems of every language. */
  public Analyzer queries() {
    return queries;
  }

  /** The analyzer of a brief of the archive. */
  public Analyzer of(Brief brief) {
    return briefs.of(brief);
  }

  /** The analyzer of a text that is compared with the archive, in one of its languages. */
  public Analyzer ofText(Brief text) {
    if (languages.size() > 1) {
      Language told = briefs.language(text);
      if (languages.contains(told)) {
        return briefs.of(told);
      }
    }
    return briefs.of(languages.getFirst());
  }

  /** The analyzers of briefs in the languages of many briefs. */
  public List<Analyzer> main() {
    return mainLanguages().stream().map(briefs::of).toList();
  }

  /** The language of most briefs, and others of a great share. */
  private List<Language> mainLanguages() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return languages.stream()
        .filter(language -> language == languages.getFirst() || count(language) * MAIN_SHARE >= all)
        .toList();
  }

  /** The words that carry no meaning in the languages of many briefs. */
  public CharArraySet stopWords() {
    CharArraySet words = languages.getFirst().stopWords();
    mainLanguages().stream().skip(1).forEach(other -> words.addAll(other.stopWords()));
    return words;
  }
}
