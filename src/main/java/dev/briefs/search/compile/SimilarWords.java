package dev.briefs.search.compile;

import dev.briefs.index.analysis.StemMarkFilter;
import dev.briefs.search.query.EditDistance;
import dev.briefs.search.score.Bm25FQuery.Form;
import dev.briefs.search.score.Bm25FQuery.WeightedField;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of an index that resemble one.
 *
 * @param words nearest first, then most frequent first, then in the order of their letters
 */
public record SimilarWords(List<Similar> words) {
  private static final int MOST = 50;
  private static final float LOSS_PER_EDIT = 0.3f;
  private static final Comparator<Similar> NEAREST =
      Comparator.comparingInt(Similar::edits)
          .thenComparing(Comparator.comparingInt(Similar::frequency).reversed())
          .thenComparing(Similar::word);

  /**
   * A word of the index.
   *
   * @param word without case and accents
   * @param edits how many letters it differs in
   * @param frequency how many documents hold it in the field where most do
   */
  public record Similar(String word, int edits, int frequency) {}

  /**
   * The words of the fields that differ in at most so many letters.
   *
   * @param same how many letters at the beginning must not differ
   */
  public static SimilarWords of(
      IndexReader reader, List<WeightedField> fields, String word, int edits, int same)
      throws IOException {
    Map<String, Integer> frequencies = new HashMap<>();
    for (WeightedField field : fields) {
      Terms terms = MultiTerms.getTerms(reader, field.name());
      if (terms != null) {
        Term sought = new Term(field.name(), word);
        FuzzyTermsEnum similar = new FuzzyTermsEnum(terms, sought, edits, same, true);
        for (BytesRef term = similar.next(); term != null; term = similar.next()) {
          if (term.bytes[term.offset] != StemMarkFilter.MARK) {
            frequencies.merge(term.utf8ToString(), similar.docFreq(), Math::max);
          }
        }
      }
    }
    return new SimilarWords(
        frequencies.entrySet().stream()
            .map(each -> similar(word, each.getKey(), each.getValue()))
            .sorted(NEAREST)
            .limit(MOST)
            .toList());
  }

  /** The words as forms of the one, the nearer the weightier. */
  List<Form> forms() {
    return words.stream()
        .map(each -> new Form(new BytesRef(each.word()), 1 - LOSS_PER_EDIT * each.edits()))
        .toList();
  }

  private static Similar similar(String sought, String word, int frequency) {
    return new Similar(word, EditDistance.between(sought, word), frequency);
  }
}
