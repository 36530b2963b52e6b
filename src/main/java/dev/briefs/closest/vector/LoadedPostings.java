package dev.briefs.closest.vector;

import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** The postings of some briefs in memory, for as many texts as there are briefs. */
public final class LoadedPostings implements TermPostings {
  private final Map<BytesRef, int[]> byTerm = new HashMap<>();

  private LoadedPostings() {}

  /** Reads the postings of the briefs that are accepted. */
  public static LoadedPostings of(IndexReader reader, DocOrdinals map, IntPredicate accepted)
      throws IOException {
    LoadedPostings loaded = new LoadedPostings();
    Terms terms = MultiTerms.getTerms(reader, Fields.PROFILE);
    if (terms != null) {
      TermsEnum iterator = terms.iterator();
      PostingsEnum postings = null;
      while (iterator.next() != null) {
        postings = iterator.postings(postings, PostingsEnum.FREQS);
        int[] kept = read(postings, map, accepted);
        if (kept.length > 0) {
          loaded.byTerm.put(BytesRef.deepCopyOf(iterator.term()), kept);
        }
      }
    }
    return loaded;
  }

  public boolean isEmpty() {
    return byTerm.isEmpty();
  }

  /** Each brief, followed by the frequency. */
  private static int[] read(PostingsEnum postings, DocOrdinals map, IntPredicate accepted)
      throws IOException {
    int[] kept = new int[16];
    int size = 0;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      int brief = map.ordinals()[doc];
      if (brief >= 0 && accepted.test(brief)) {
        kept = size < kept.length ? kept : Arrays.copyOf(kept, 2 * size);
        kept[size++] = brief;
        kept[size++] = postings.freq();
      }
    }
    return Arrays.copyOf(kept, size);
  }

  @Override
  public void forEach(BytesRef term, Visitor visitor) {
    int[] postings = byTerm.get(term);
    for (int i = 0; postings != null && i < postings.length; i += 2) {
      visitor.visit(postings[i], postings[i + 1]);
    }
  }
}
