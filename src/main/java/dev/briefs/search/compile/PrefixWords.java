package dev.briefs.search.compile;

import dev.briefs.search.score.Bm25FQuery.Form;
import dev.briefs.search.score.Bm25FQuery.WeightedField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds the words of an index that begin so. */
final class PrefixWords {
  private static final int MOST = 24;

  private PrefixWords() {}

  /** The words as forms of one; empty when there are too many to tell them apart. */
  static Optional<List<Form>> forms(IndexReader reader, List<WeightedField> fields, String prefix)
      throws IOException {
    SortedSet<BytesRef> words = new TreeSet<>();
    for (WeightedField field : fields) {
      Terms terms = MultiTerms.getTerms(reader, field.name());
      if (terms != null) {
        add(terms.iterator(), new BytesRef(prefix), words);
      }
    }
    return words.size() > MOST
        ? Optional.empty()
        : Optional.of(words.stream().map(word -> new Form(word, 1)).toList());
  }

  private static void add(TermsEnum terms, BytesRef prefix, SortedSet<BytesRef> words)
      throws IOException {
    boolean more = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
    while (more && words.size() <= MOST && StringHelper.startsWith(terms.term(), prefix)) {
      words.add(BytesRef.deepCopyOf(terms.term()));
      more = terms.next() != null;
    }
  }
}
