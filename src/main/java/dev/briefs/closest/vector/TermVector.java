package dev.briefs.closest.vector;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;

/**
 * The weights of the terms of a text.
 *
 * @param weights by term, in term order
 */
public record TermVector(SortedMap<BytesRef, Float> weights) {
  /** Makes the map unmodifiable. */
  public TermVector {
    weights = Collections.unmodifiableSortedMap(weights);
  }

  public float length() {
    double square = 0;
    for (float weight : weights.values()) {
      square += (double) weight * weight;
    }
    return (float) Math.sqrt(square);
  }

  /** The vector times a number. */
  TermVector times(float factor) {
    SortedMap<BytesRef, Float> scaled = new TreeMap<>(weights);
    scaled.replaceAll((term, weight) -> weight * factor);
    return new TermVector(scaled);
  }

  /** The vector of length one in the same direction; of nothing, nothing. */
  TermVector unit() {
    float length = length();
    return length == 0 ? this : times(1 / length);
  }

  /** The scalar product of two vectors. */
  public float dot(TermVector other) {
    double product = 0;
    for (var entry : weights.entrySet()) {
      Float weight = other.weights.get(entry.getKey());
      product += weight == null ? 0 : (double) entry.getValue() * weight;
    }
    return (float) product;
  }
}
