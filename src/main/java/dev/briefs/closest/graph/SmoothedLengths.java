package dev.briefs.closest.graph;

import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.ProfileMatrix;

/**
 * Computes the lengths of smoothed vectors: the square of one is its product with each of the
 * vectors it is the sum of. Serves one thread.
 */
final class SmoothedLengths {
  private final ProfileMatrix matrix;
  private final float[] sums;

  SmoothedLengths(ProfileMatrix matrix) {
    this.matrix = matrix;
    this.sums = new float[matrix.terms()];
  }

  /** The length of a brief's unit vector after its relatives' were added to it. */
  float of(int brief, TopBriefs relatives) {
    float[] weights = Smoothing.weights(relatives.scores());
    add(brief, 1);
    for (int i = 0; i < weights.length; i++) {
      add(relatives.briefs()[i], weights[i]);
    }
    double square = product(brief, 1);
    for (int i = 0; i < weights.length; i++) {
      square += product(relatives.briefs()[i], weights[i]);
    }
    clear(brief);
    for (int i = 0; i < weights.length; i++) {
      clear(relatives.briefs()[i]);
    }
    return (float) Math.sqrt(square);
  }

  private void add(int brief, float weight) {
    float factor = factor(brief, weight);
    for (int e = matrix.briefStart(brief); e < matrix.briefEnd(brief); e++) {
      int term = matrix.termAt(e);
      sums[term] += factor * matrix.frequencyWeightAt(e) * matrix.rarity(term);
    }
  }

  /** The part of a vector that no other brief shares meets only itself in the sum. */
  private double product(int brief, float weight) {
    float factor = factor(brief, weight);
    double product = (double) weight * weight * matrix.ownShare(brief);
    for (int e = matrix.briefStart(brief); e < matrix.briefEnd(brief); e++) {
      int term = matrix.termAt(e);
      product += factor * matrix.frequencyWeightAt(e) * matrix.rarity(term) * sums[term];
    }
    return product;
  }

  private float factor(int brief, float weight) {
    return matrix.length(brief) == 0 ? 0 : weight / matrix.length(brief);
  }

  private void clear(int brief) {
    for (int e = matrix.briefStart(brief); e < matrix.briefEnd(brief); e++) {
      sums[matrix.termAt(e)] = 0;
    }
  }
}
