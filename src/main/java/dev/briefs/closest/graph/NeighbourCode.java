package dev.briefs.closest.graph;

import dev.briefs.closest.score.TopBriefs;

/**
 * How a neighbour and its cosine are written as one number of 32 bits: the ordinal in the low bits,
 * as many as the size of the archive takes, the cosine in the others. So the larger an archive, the
 * coarser its cosines: in one of 100,000 briefs they keep four digits, in one of a million three.
 *
 * @param ordinalBits how many bits an ordinal takes
 */
public record NeighbourCode(int ordinalBits) {
  /** What stands where there is no neighbour. */
  public static final int NONE = -1;

  /** The most bits of a cosine that calculations in floats bear. */
  private static final int MOST_COSINE_BITS = 20;

  /** The code of an archive of so many briefs, of which none has only ones for an ordinal. */
  public static NeighbourCode of(int size) {
    return new NeighbourCode(Integer.SIZE - Integer.numberOfLeadingZeros(size));
  }

  int encode(int brief, float cosine) {
    return Math.round(Math.clamp(cosine, 0f, 1f) * unit()) << ordinalBits | brief;
  }

  /** The entry with another brief and the same cosine. */
  int withBrief(int entry, int brief) {
    return entry >>> ordinalBits << ordinalBits | brief;
  }

  public int brief(int entry) {
    return entry & (1 << ordinalBits) - 1;
  }

  public float cosine(int entry) {
    return (entry >>> ordinalBits) / unit();
  }

  /** The neighbours that a part of a row holds, up to where there are none. */
  TopBriefs decode(int[] entries, int from, int most) {
    int count = 0;
    while (count < most && entries[from + count] != NONE) {
      count++;
    }
    int[] briefs = new int[count];
    float[] cosines = new float[count];
    for (int i = 0; i < count; i++) {
      briefs[i] = brief(entries[from + i]);
      cosines[i] = cosine(entries[from + i]);
    }
    return new TopBriefs(briefs, cosines);
  }

  private float unit() {
    return (1 << Math.min(MOST_COSINE_BITS, Integer.SIZE - ordinalBits)) - 1;
  }
}
