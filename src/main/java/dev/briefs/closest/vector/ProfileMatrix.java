package dev.briefs.closest.vector;

import dev.briefs.closest.repeated.RepeatedTerms;
import dev.briefs.index.document.Fields;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The term vectors of a whole archive in memory, by term and by brief. Terms that only one brief
 * has count toward its length and are left out otherwise, as they bring it close to no other.
 *
 * <p>Takes thirteen bytes for each term of each brief.
 */
public final class ProfileMatrix {
  private final int briefs;
  private final int terms;
  private final int[] termStart;
  private final int[] termBriefs;
  private final float[] termShares;
  private final int[] briefStart;
  private final int[] briefTerms;
  private final byte[] briefFrequencies;
  private final float[] rarity;
  private final float[] lengths;
  private final float[] ownShares;

  private ProfileMatrix(Postings postings, int briefs) {
    this.briefs = briefs;
    this.terms = postings.terms;
    this.termStart = Arrays.copyOf(postings.start, terms + 1);
    this.rarity = Arrays.copyOf(postings.rarity, terms);
    this.lengths = postings.lengths();
    this.ownShares = postings.ownShares();
    this.briefStart = briefStart(postings.briefs);
    this.briefTerms = new int[termStart[terms]];
    this.briefFrequencies = new byte[termStart[terms]];
    fillBriefs(postings);
    this.termBriefs = new int[termStart[terms]];
    this.termShares = new float[termStart[terms]];
    fillTerms();
  }

  /** Reads the term vectors of the briefs that the map numbers. */
  public static ProfileMatrix load(IndexReader reader, DocOrdinals map, RepeatedTerms repeated)
      throws IOException {
    Postings postings = new Postings(map.size());
    Terms terms = MultiTerms.getTerms(reader, Fields.PROFILE);
    if (terms != null) {
      postings.read(terms, map.ordinals(), repeated);
    }
    return new ProfileMatrix(postings, map.size());
  }

  public int briefs() {
    return briefs;
  }

  public int terms() {
    return terms;
  }

  /** The length of a brief's vector before it is made a unit vector. */
  public float length(int brief) {
    return lengths[brief];
  }

  /** The square of the part of a brief's unit vector that no other brief shares. */
  public float ownShare(int brief) {
    return ownShares[brief];
  }

  /** What a term's rarity contributes to its weight. */
  public float rarity(int term) {
    return rarity[term];
  }

  public int termStart(int term) {
    return termStart[term];
  }

  public int termEnd(int term) {
    return termStart[term + 1];
  }

  /** The brief of a posting; those of one term ascend. */
  public int briefAt(int posting) {
    return termBriefs[posting];
  }

  /** The weight of a posting's term in the brief's unit vector, over the term's rarity. */
  public float shareAt(int posting) {
    return termShares[posting];
  }

  public int briefStart(int brief) {
    return briefStart[brief];
  }

  public int briefEnd(int brief) {
    return briefStart[brief + 1];
  }

  public int termAt(int entry) {
    return briefTerms[entry];
  }

  /** What the frequency of an entry's term in the brief contributes to its weight. */
  public float frequencyWeightAt(int entry) {
    return Weighting.ofFrequency(briefFrequencies[entry] & 0xFF);
  }

  private int[] briefStart(int[] postings) {
    int[] start = new int[briefs + 1];
    for (int posting = 0; posting < termStart[terms]; posting++) {
      start[postings[posting] + 1]++;
    }
    for (int brief = 0; brief < briefs; brief++) {
      start[brief + 1] += start[brief];
    }
    return start;
  }

  private void fillBriefs(Postings postings) {
    int[] next = briefStart.clone();
    for (int term = 0; term < terms; term++) {
      for (int posting = termStart[term]; posting < termStart[term + 1]; posting++) {
        int entry = next[postings.briefs[posting]]++;
        briefTerms[entry] = term;
        briefFrequencies[entry] = postings.frequencies[posting];
      }
    }
  }

  private void fillTerms() {
    int[] next = termStart.clone();
    for (int brief = 0; brief < briefs; brief++) {
      for (int entry = briefStart[brief]; entry < briefStart[brief + 1]; entry++) {
        int posting = next[briefTerms[entry]]++;
        termBriefs[posting] = brief;
        termShares[posting] = frequencyWeightAt(entry) / lengths[brief];
      }
    }
  }

  /** Collects the postings of the terms that at least two briefs have. */
  private static final class Postings {
    private final Weighting weighting;
    private final double[] squares;
    private final double[] sharedSquares;
    private int[] start = new int[1024];
    private float[] rarity = new float[1024];
    private int[] briefs = new int[0];
    private byte[] frequencies = new byte[0];
    private int terms;

    Postings(int size) {
      weighting = new Weighting(size);
      squares = new double[size];
      sharedSquares = new double[size];
    }

    void read(Terms all, int[] ordinals, RepeatedTerms repeated) throws IOException {
      int most = Math.toIntExact(all.getSumDocFreq());
      briefs = new int[most];
      frequencies = new byte[most];
      TermsEnum iterator = all.iterator();
      PostingsEnum postings = null;
      while (iterator.next() != null) {
        postings = iterator.postings(postings, PostingsEnum.FREQS);
        addTerm(iterator.term(), postings, ordinals, repeated);
      }
    }

    private void addTerm(
        BytesRef term, PostingsEnum postings, int[] ordinals, RepeatedTerms repeated)
        throws IOException {
      int[] repeatedIn = repeated.entries(term);
      int from = start[terms];
      int end = from;
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        int brief = ordinals[doc];
        int frequency = brief < 0 ? 0 : RepeatedTerms.left(repeatedIn, brief, postings.freq());
        if (frequency > 0) {
          briefs[end] = brief;
          frequencies[end++] = (byte) Math.min(frequency, Weighting.MOST_FREQUENT);
        }
      }
      float weight = weighting.ofRarity(term, end - from);
      if (weight > 0) {
        count(from, end, weight);
        if (end - from > 1) {
          closeTerm(end, weight);
        }
      }
    }

    private void count(int from, int end, float weight) {
      for (int posting = from; posting < end; posting++) {
        double product = Weighting.ofFrequency(frequencies[posting] & 0xFF) * weight;
        squares[briefs[posting]] += product * product;
        sharedSquares[briefs[posting]] += end - from > 1 ? product * product : 0;
      }
    }

    private void closeTerm(int end, float weight) {
      if (terms + 1 == start.length) {
        start = Arrays.copyOf(start, start.length * 2);
        rarity = Arrays.copyOf(rarity, start.length);
      }
      rarity[terms] = weight;
      start[++terms] = end;
    }

    float[] lengths() {
      float[] lengths = new float[squares.length];
      for (int brief = 0; brief < lengths.length; brief++) {
        lengths[brief] = (float) Math.sqrt(squares[brief]);
      }
      return lengths;
    }

    float[] ownShares() {
      float[] shares = new float[squares.length];
      for (int brief = 0; brief < shares.length; brief++) {
        shares[brief] =
            squares[brief] == 0 ? 0 : (float) (1 - sharedSquares[brief] / squares[brief]);
      }
      return shares;
    }
  }
}
