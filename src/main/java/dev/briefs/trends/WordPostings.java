package dev.briefs.trends;

import dev.briefs.index.call.CallScope;
import dev.briefs.index.document.Fields;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.WordForms;
import dev.briefs.trends.ValuePostings.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Reads the words of an index with their documents, the forms of a word together. */
final class WordPostings {
  /** Rarer words cannot show anything over time. */
  private static final int LEAST_DOCUMENTS = 3;

  private WordPostings() {}

  static ValuePostings read(IndexSnapshot snapshot) throws IOException {
    List<Named> values = new ArrayList<>();
    int[] starts = new int[1 << 10];
    int[] documents = new int[1 << 16];
    int used = 0;
    WordForms forms = WordForms.of(snapshot);
    Bits live = MultiBits.getLiveDocs(snapshot.reader());
    Terms terms = MultiTerms.getTerms(snapshot.reader(), Fields.PROFILE);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    PostingsEnum postings = null;
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      CallScope.check();
      if (each.docFreq() < LEAST_DOCUMENTS || !isWord(term)) {
        continue;
      }
      String word = forms.word(term.utf8ToString());
      values.add(new Named(word, word));
      postings = each.postings(postings, PostingsEnum.NONE);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          documents = used < documents.length ? documents : Arrays.copyOf(documents, used * 2);
          documents[used++] = doc;
        }
      }
      int size = values.size();
      starts = size < starts.length ? starts : Arrays.copyOf(starts, size * 2);
      starts[size] = used;
    }
    return new ValuePostings(
        values, Arrays.copyOf(starts, values.size() + 1), Arrays.copyOf(documents, used));
  }

  /** Whether a term has several characters, at least one of them a letter. */
  private static boolean isWord(BytesRef term) {
    String text = term.utf8ToString();
    return text.length() > 1 && text.codePoints().anyMatch(Character::isLetter);
  }
}
