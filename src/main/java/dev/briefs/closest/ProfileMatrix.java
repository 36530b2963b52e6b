package dev.briefs.closest;

import dev.briefs.index.Fields;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The term vectors of a whole archive in memory, by term and by brief. Terms that only one brief
 * has count toward its length and are left out otherwise, as they bring it close to no other.
 *
 * <p>Takes ten bytes for each term of each brief.
 */
final class ProfileMatrix {
  private final int briefs;
  private final int terms;
  private final int[] termStart;
  private final int[] termBriefs;
  private final byte[] termFrequencies;
  private final int[] briefStart;
  private final int[] briefTerms;
  private final byte[] briefFrequencies;
  private final float[] rarity;
  private final float[] lengths;

  private ProfileMatrix(Postings postings, int briefs) {
    this.briefs = briefs;
    this.terms = postings.terms;
    this.termStart = Arrays.copyOf(postings.start, terms + 1);
    this.termBriefs = postings.briefs;
    this.termFrequencies = postings.frequencies;
    this.rarity = Arrays.copyOf(postings.rarity, terms);
    this.lengths = postings.lengths();
    this.briefStart = briefStart();
    this.briefTerms = new int[termStart[terms]];
    this.briefFrequencies = new byte[termStart[terms]];
    transpose();
  }

  /** Reads the term vectors of the briefs that the map numbers. */
  static ProfileMatrix load(IndexReader reader, OrdinalMap map) throws IOException {
    Postings postings = new Postings(map.size());
    Terms terms = MultiTerms.getTerms(reader, Fields.PROFILE);
    if (terms != null) {
      postings.read(terms, map.ordinals());
    }
    return new ProfileMatrix(postings, map.size());
  }

  int briefs() {
    return briefs;
  }

  int terms() {
    return terms;
  }

  /** The length of a brief's vector before it is made a unit vector. */
  float length(int brief) {
    return lengths[brief];
  }

  /** What a term's rarity contributes to its weight. */
  float rarity(int term) {
    return rarity[term];
  }

  int termStart(int term) {
    return termStart[term];
  }

  int termEnd(int term) {
    return termStart[term + 1];
  }

  int briefAt(int posting) {
    return termBriefs[posting];
  }

  float frequencyWeightAt(int posting) {
    return Weighting.ofFrequency(termFrequencies[posting] & 0xFF);
  }

  int briefStart(int brief) {
    return briefStart[brief];
  }

  int briefEnd(int brief) {
    return briefStart[brief + 1];
  }

  int termAt(int entry) {
    return briefTerms[entry];
  }

  /** The weight of an entry of a brief before it is divided by the brief's length. */
  float weightAt(int entry) {
    return Weighting.ofFrequency(briefFrequencies[entry] & 0xFF) * rarity[briefTerms[entry]];
  }

  private int[] briefStart() {
    int[] start = new int[briefs + 1];
    for (int posting = 0; posting < termStart[terms]; posting++) {
      start[termBriefs[posting] + 1]++;
    }
    for (int brief = 0; brief < briefs; brief++) {
      start[brief + 1] += start[brief];
    }
    return start;
  }

  private void transpose() {
    int[] next = briefStart.clone();
    for (int term = 0; term < terms; term++) {
      for (int posting = termStart[term]; posting < termStart[term + 1]; posting++) {
        int entry = next[termBriefs[posting]]++;
        briefTerms[entry] = term;
        briefFrequencies[entry] = termFrequencies[posting];
      }
    }
  }

  /** Collects the postings of the terms that at least two briefs have. */
  private static final class Postings {
    private final Weighting weighting;
    private final double[] squares;
    private int[] start = new int[1024];
    private float[] rarity = new float[1024];
    private int[] briefs = new int[0];
    private byte[] frequencies = new byte[0];
    private int terms;

    Postings(int size) {
      weighting = new Weighting(size);
      squares = new double[size];
    }

    void read(Terms all, int[] ordinals) throws IOException {
      int most = Math.toIntExact(all.getSumDocFreq());
      briefs = new int[most];
      frequencies = new byte[most];
      TermsEnum iterator = all.iterator();
      PostingsEnum postings = null;
      while (iterator.next() != null) {
        postings = iterator.postings(postings, PostingsEnum.FREQS);
        addTerm(postings, ordinals);
      }
    }

    private void addTerm(PostingsEnum postings, int[] ordinals) throws IOException {
      int from = start[terms];
      int end = from;
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (ordinals[doc] >= 0) {
          briefs[end] = ordinals[doc];
          frequencies[end++] = (byte) Math.min(postings.freq(), Weighting.MOST_FREQUENT);
        }
      }
      count(from, end);
      if (end - from > 1) {
        closeTerm(end);
      }
    }

    private void count(int from, int end) {
      float weight = weighting.ofRarity(end - from);
      for (int posting = from; posting < end; posting++) {
        double product = Weighting.ofFrequency(frequencies[posting] & 0xFF) * weight;
        squares[briefs[posting]] += product * product;
      }
    }

    private void closeTerm(int end) {
      if (terms + 1 == start.length) {
        start = Arrays.copyOf(start, start.length * 2);
        rarity = Arrays.copyOf(rarity, start.length);
      }
      rarity[terms] = weighting.ofRarity(end - start[terms]);
      start[++terms] = end;
    }

    float[] lengths() {
      float[] lengths = new float[squares.length];
      for (int brief = 0; brief < lengths.length; brief++) {
        lengths[brief] = (float) Math.sqrt(squares[brief]);
      }
      return lengths;
    }
  }
}
