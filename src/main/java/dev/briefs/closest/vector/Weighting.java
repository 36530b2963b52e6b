package dev.briefs.closest.vector;

import org.apache.lucene.util.BytesRef;

/**
 * The weight of a term in a brief: √tf · (1 + ln((N + 1) / (df + 1))), a damped term frequency and
 * the smoothed inverse document frequency of Spärck Jones (1972), which stays above zero for terms
 * that every brief of a small archive has.
 */
public final class Weighting {
  /** Frequencies above this one count as it does. */
  static final int MOST_FREQUENT = 255;

  private static final float[] BY_FREQUENCY = byFrequency();

  /** The share of the briefs above which a term of a script without blanks counts for nothing. */
  private static final double COMMON = 0.4;

  /** In smaller archives, so many briefs. */
  private static final int LEAST_COMMON = 5;

  private final long documents;
  private final double mostOfUnspaced;

  /** The weighting in an archive of so many briefs. */
  public Weighting(long documents) {
    this.documents = documents;
    this.mostOfUnspaced = Math.max(LEAST_COMMON, COMMON * documents);
  }

  /**
   * What a term's rarity contributes; nothing where it is of a script without blanks, whose
   * function words cannot be told by a list, and stands in many briefs.
   *
   * @param documentFrequency how many briefs have it
   */
  public float ofRarity(BytesRef term, long documentFrequency) {
    boolean common = documentFrequency > mostOfUnspaced && UnspacedScripts.isOf(term);
    return common ? 0 : ofRarity(documentFrequency);
  }

  /** What a term's rarity contributes, by the number of briefs that have it. */
  public float ofRarity(long documentFrequency) {
    return (float) (1 + Math.log((documents + 1.0) / (documentFrequency + 1.0)));
  }

  /** What a term's frequency in the brief contributes. */
  public static float ofFrequency(int frequency) {
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
