package dev.briefs.closest.vector;

import dev.briefs.closest.repeated.RepeatedTerms;
import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Looks up the rarity of terms and remembers what it found. Serves one thread. */
final class TermRarities {
  private final List<TermsEnum> segments = new ArrayList<>();
  private final Map<BytesRef, Float> known = new HashMap<>();
  private final Weighting weighting;
  private final RepeatedTerms repeated;

  TermRarities(IndexReader reader, Weighting weighting, RepeatedTerms repeated) throws IOException {
    this.weighting = weighting;
    this.repeated = repeated;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.PROFILE);
      if (terms != null) {
        segments.add(terms.iterator());
      }
    }
  }

  /** Looks up many terms in the order of the index, which reads each part of it once. */
  void lookUp(Collection<BytesRef> terms) throws IOException {
    BytesRef[] sorted = terms.toArray(BytesRef[]::new);
    Arrays.sort(sorted);
    for (BytesRef term : sorted) {
      known.put(term, rarity(term));
    }
  }

  /** The rarity of a term as {@link Weighting} weighs it. */
  float of(BytesRef term) throws IOException {
    Float found = known.get(term);
    if (found == null) {
      found = rarity(term);
      known.put(term, found);
    }
    return found;
  }

  private float rarity(BytesRef term) throws IOException {
    return weighting.ofRarity(term, documentFrequency(term) - repeated.without(term));
  }

  private int documentFrequency(BytesRef term) throws IOException {
    int documents = 0;
    for (TermsEnum segment : segments) {
      if (segment.seekExact(term)) {
        documents += segment.docFreq();
      }
    }
    return documents;
  }
}
