package dev.briefs.closest.vector;

import static java.util.Objects.requireNonNull;

import dev.briefs.closest.repeated.RepeatedTerms;
import dev.briefs.closest.score.ScoreAccumulator;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.TermProfile;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The term vectors of an archive as its index holds them; thread-safe. */
public final class VectorSpace {
  private final IndexReader reader;
  private final DocOrdinals map;
  private final Weighting weighting;
  private final RepeatedTerms repeated;

  /** The vectors of the briefs that the map numbers, without the terms of repeated text. */
  public VectorSpace(IndexReader reader, DocOrdinals map, RepeatedTerms repeated) {
    this.repeated = repeated;
    this.reader = reader;
    this.map = map;
    this.weighting = new Weighting(map.size());
  }

  /** The unit vector of a brief of the archive. */
  public TermVector vector(int brief) throws IOException {
    return weights(brief).unit();
  }

  /** The vector of a brief of the archive before it is made a unit vector. */
  public TermVector weights(int brief) throws IOException {
    return weights(frequencies(brief), rarities());
  }

  private static TermVector weights(SortedMap<BytesRef, Integer> frequencies, TermRarities rarities)
      throws IOException {
    SortedMap<BytesRef, Float> weights = new TreeMap<>();
    for (Map.Entry<BytesRef, Integer> entry : frequencies.entrySet()) {
      float weight = Weighting.ofFrequency(entry.getValue()) * rarities.of(entry.getKey());
      if (weight > 0) {
        weights.put(entry.getKey(), weight);
      }
    }
    return new TermVector(weights);
  }

  private SortedMap<BytesRef, Integer> frequencies(int brief) throws IOException {
    SortedMap<BytesRef, Integer> frequencies = new TreeMap<>();
    Terms terms = reader.termVectors().get(map.documents()[brief], Fields.PROFILE);
    if (terms != null) {
      TermsEnum iterator = terms.iterator();
      while (iterator.next() != null) {
        BytesRef term = BytesRef.deepCopyOf(iterator.term());
        int frequency = (int) iterator.totalTermFreq();
        frequencies.put(term, RepeatedTerms.left(repeated.entries(term), brief, frequency));
      }
    }
    return frequencies;
  }

  /** The unit vector of a text that the archive need not hold. */
  public TermVector vector(TermProfile profile) throws IOException {
    SortedMap<BytesRef, Integer> frequencies = new TreeMap<>();
    profile.frequencies().forEach((term, times) -> frequencies.put(new BytesRef(term), times));
    return weights(frequencies, rarities()).unit();
  }

  /** A unit vector with those of its nearest briefs, as {@link Smoothing} weighs them. */
  public TermVector expand(TermVector unit, TopBriefs nearest) throws IOException {
    Map<Integer, SortedMap<BytesRef, Integer>> frequencies = new HashMap<>();
    Set<BytesRef> terms = new HashSet<>();
    for (int brief : nearest.briefs()) {
      SortedMap<BytesRef, Integer> ofBrief = frequencies(brief);
      frequencies.put(brief, ofBrief);
      terms.addAll(ofBrief.keySet());
    }
    TermRarities rarities = rarities();
    rarities.lookUp(terms);
    return expand(
        unit, nearest, brief -> weights(requireNonNull(frequencies.get(brief)), rarities).unit());
  }

  /** The same with unit vectors that are known already. */
  public TermVector expand(TermVector unit, TopBriefs nearest, Vectors known) throws IOException {
    float[] weights = Smoothing.weights(nearest.scores());
    SortedMap<BytesRef, Float> sum = new TreeMap<>(unit.weights());
    for (int i = 0; i < weights.length; i++) {
      float weight = weights[i];
      known
          .of(nearest.briefs()[i])
          .weights()
          .forEach((term, part) -> sum.merge(term, part * weight, Float::sum));
    }
    return new TermVector(sum);
  }

  /** The unit vector of each brief. */
  @FunctionalInterface
  public interface Vectors {
    TermVector of(int brief) throws IOException;
  }

  /** Adds the scalar products of a vector with those of all briefs before they are unit vectors. */
  public void addProducts(TermVector vector, ScoreAccumulator sums) throws IOException {
    addProducts(vector, new IndexedPostings(reader, map), sums);
  }

  /** The same with the briefs that the postings hold. */
  public void addProducts(TermVector vector, TermPostings postings, ScoreAccumulator sums)
      throws IOException {
    TermRarities rarities = rarities();
    for (Map.Entry<BytesRef, Float> entry : vector.weights().entrySet()) {
      float factor = entry.getValue() * rarities.of(entry.getKey());
      int[] repeatedIn = repeated.entries(entry.getKey());
      postings.forEach(
          entry.getKey(),
          (brief, frequency) -> {
            int left = RepeatedTerms.left(repeatedIn, brief, frequency);
            sums.add(brief, factor * Weighting.ofFrequency(left));
          });
    }
  }

  private TermRarities rarities() throws IOException {
    return new TermRarities(reader, weighting, repeated);
  }
}
