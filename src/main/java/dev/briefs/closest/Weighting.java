package dev.briefs.closest;

/**
 * The weight of a term in a brief: √tf · idf<sup>p</sup> with idf = ln((N + 1) / df), a damped
 * term frequency and the inverse document frequency of Spärck Jones (1972). The addition of one keeps terms that every brief of a small archive has from losing all weight.
 */
final class Weighting {
  /** The exponent p of the inverse document frequency. */
  private static final double IDF_EXPONENT = 0.8;

  /** Frequencies above this one count as it does. */
  static final int MOST_FREQUENT = 255;

  private static final float[] BY_FREQUENCY = byFrequency();

  private final long documents;

  /** The weighting in an archive of so many briefs. */
  Weighting(long documents) {
    this.documents = documents;
  }

  /** What a term's rarity contributes; a term that no brief has counts as one that a single brief has. */
  float ofRarity(long documentFrequency) {
    double idf = Math.log((documents + 1.0) / Math.max(1, documentFrequency));
    return (float) Math.pow(idf, IDF_EXPONENT);
  }

  /** What a term's frequency in the brief contributes. */
  static float ofFrequency(int frequency) {
    return BY_FREQUENCY[Math.min(frequency, MOST_FREQUENT)];
  }

  private static float[] byFrequency() {
    float[] weights = new float[MOST_FREQUENT + 1];
    for (int frequency = 1; frequency < weights.length; frequency++) {
      weights[frequency] = (float) Math.sqrt(frequency);
    }
    return weights;
  }
}
