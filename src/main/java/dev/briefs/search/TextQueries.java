package dev.briefs.search;

import dev.briefs.index.Fields;
import dev.briefs.search.AnalyzedText.Word;
import dev.briefs.search.WordQuery.Form;
import dev.briefs.search.WordQuery.WeightedField;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene queries of words in analysed fields. */
final class TextQueries {
  /** The fields that a word without a field is looked for in. */
  static final List<WeightedField> BRIEF_FIELDS =
      List.of(
          new WeightedField(Fields.TITLE, 2f),
          new WeightedField(Fields.KEYWORD_TEXT, 1.5f),
          new WeightedField(Fields.THEME_TEXT, 1.5f),
          new WeightedField(Fields.SUMMARY, 1f),
          new WeightedField(Fields.SIGNAL_TEXT, 1f),
          new WeightedField(Fields.BODY, 1f));

  private static final float OTHER_FORM = 1f;
  private static final float AS_TYPED = 1.4f;

  private TextQueries() {}

  /** A word in any form, as typed preferred. */
  static Query word(List<WeightedField> fields, Word word) {
    return new WordQuery(fields, forms(word));
  }

  /** At least one of the words. */
  static Query anyWord(List<WeightedField> fields, AnalyzedText text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    text.words().forEach(word -> query.add(word(fields, word), Occur.SHOULD));
    return query.build();
  }

  /** The words in order, in any form. */
  static Query phrase(List<WeightedField> fields, AnalyzedText text, int slop) {
    if (text.words().isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    if (text.words().size() == 1) {
      return word(fields, text.words().getFirst());
    }
    List<Query> phrases = new ArrayList<>();
    for (WeightedField field : fields) {
      phrases.add(phrase(field.name(), text.words(), slop));
    }
    return new DisjunctionMaxQuery(phrases, 0);
  }

  private static Query phrase(String field, List<Word> words, int slop) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    int first = words.getFirst().position();
    for (Word word : words) {
      Term[] terms =
          forms(word).stream().map(form -> new Term(field, form.term())).toArray(Term[]::new);
      phrase.add(terms, word.position() - first);
    }
    return phrase.build();
  }

  private static List<Form> forms(Word word) {
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(new BytesRef(word.typed()), AS_TYPED));
    forms.add(new Form(new BytesRef(word.markedStem()), OTHER_FORM));
    if (word.stem().equals(word.typed())) {
      return forms;
    }
    forms.set(0, new Form(new BytesRef(word.typed()), AS_TYPED - OTHER_FORM));
    forms.add(new Form(new BytesRef(word.stem()), OTHER_FORM));
    return forms;
  }
}
