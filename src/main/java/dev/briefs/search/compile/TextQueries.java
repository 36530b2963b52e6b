package dev.briefs.search.compile;

import dev.briefs.search.compile.AnalyzedText.Word;
import dev.briefs.search.score.Bm25FQuery;
import dev.briefs.search.score.Bm25FQuery.Form;
import dev.briefs.search.score.Bm25FQuery.WeightedField;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene queries of words in analysed fields. */
final class TextQueries {
  private static final float OTHER_FORM = 1f;
  private static final float AS_TYPED = 1.4f;
  private static final float NEARNESS = 0.1f;
  private static final int NEAR = 5;
  private static final int MOST_NEAR_WORDS = 20;

  private TextQueries() {}

  /** A word in any form, as typed preferred. */
  static Query word(List<WeightedField> fields, Word word) {
    return new Bm25FQuery(fields, forms(word));
  }

  /** The words in order, in any form. */
  static Query phrase(List<WeightedField> fields, List<Word> words, int slop) {
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    return words.size() == 1 ? word(fields, words.getFirst()) : inAnyField(fields, words, slop);
  }

  /**
   * Rewards words that follow each other in the query for standing close to each other in a text.
   */
  static Query nearness(List<WeightedField> fields, List<Word> words) {
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    for (int i = 1; i < Math.min(words.size(), MOST_NEAR_WORDS); i++) {
      List<Word> pair = List.of(words.get(i - 1).at(0), words.get(i).at(1));
      pairs.add(inAnyField(fields, pair, NEAR), Occur.SHOULD);
    }
    return new BoostQuery(new SingleClauseQuery(pairs.build()), NEARNESS);
  }

  private static Query inAnyField(List<WeightedField> fields, List<Word> words, int slop) {
    List<Query> phrases = new ArrayList<>();
    for (WeightedField field : fields) {
      phrases.add(phrase(field.name(), words, slop));
    }
    return new SingleClauseQuery(new DisjunctionMaxQuery(phrases, 0));
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
    boolean isStem = word.stems().contains(word.typed());
    List<Form> forms = new ArrayList<>();
    forms.add(form(word.typed(), isStem ? AS_TYPED : AS_TYPED - OTHER_FORM));
    for (String stem : word.stems()) {
      forms.add(form(Word.marked(stem), OTHER_FORM));
      if (!stem.equals(word.typed())) {
        forms.add(form(stem, OTHER_FORM));
      }
    }
    return forms;
  }

  private static Form form(String term, float weight) {
    return new Form(new BytesRef(term), weight);
  }
}
