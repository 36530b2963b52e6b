package dev.briefs.index.store;

import dev.briefs.index.analysis.StemMarkFilter;
import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** How an archive writes the terms of {@link Fields#PROFILE}: for each, its most frequent word. */
public final class WordForms {
  private static final List<String> TEXTS =
      List.of(
          Fields.TITLE,
          Fields.SUMMARY,
          Fields.KEYWORD_TEXT,
          Fields.THEME_TEXT,
          Fields.SIGNAL_TEXT,
          Fields.BODY);

  private final Map<String, Form> forms = new HashMap<>();

  private record Form(String word, int frequency) {
    Form better(Form other) {
      boolean first =
          frequency != other.frequency
              ? frequency > other.frequency
              : word.compareTo(other.word) < 0;
      return first ? this : other;
    }
  }

  private WordForms() {}

  /** Reads the words of an index. */
  public static WordForms of(IndexSnapshot snapshot) throws IOException {
    Map<String, Integer> words = new HashMap<>();
    for (String field : TEXTS) {
      Terms terms = MultiTerms.getTerms(snapshot.reader(), field);
      if (terms != null) {
        readWords(terms.iterator(), words);
      }
    }
    WordForms forms = new WordForms();
    List<Analyzer> analyzers = snapshot.analyzers().main();
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      for (Analyzer analyzer : analyzers) {
        forms.add(word.getKey(), word.getValue(), analyzer);
      }
    }
    return forms;
  }

  private static void readWords(TermsEnum terms, Map<String, Integer> words) throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      if (term.length > 0 && term.bytes[term.offset] != StemMarkFilter.MARK) {
        words.merge(term.utf8ToString(), terms.docFreq(), Integer::sum);
      }
    }
  }

  private void add(String word, int frequency, Analyzer analyzer) throws IOException {
    try (TokenStream tokens = analyzer.tokenStream(Fields.PROFILE, word)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      if (tokens.incrementToken()) {
        forms.merge(term.toString(), new Form(word, frequency), Form::better);
      }
      tokens.end();
    }
  }

  /** The most frequent word of a term; the term itself where no word is known. */
  public String word(String term) {
    Form form = forms.get(term);
    return form == null ? term : form.word();
  }
}
