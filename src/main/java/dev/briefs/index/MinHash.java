package dev.briefs.index;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The bands of MinHash signatures (Broder 1997; banding: Indyk and Motwani 1998): two texts whose
 * shingles resemble each other by J share at least one of the {@value #BANDS} bands of {@value
 * #ROWS} rows with probability 1 − (1 − J²)²⁰: 0.997 for J = 0.5.
 */
public final class MinHash {
  /** How many bands there are. */
  public static final int BANDS = 20;

  private static final int ROWS = 2;

  /** Of so many bytes is the number of a band: few others among a million share it by chance. */
  private static final int BYTES = 3;

  private static final int[] FACTORS = factors();

  private MinHash() {}

  /** The bands of a text, {@value #BANDS} numbers; none when it has no shingles. */
  public static int[] bands(Shingles shingles) {
    if (shingles.size() == 0) {
      return new int[0];
    }
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      int hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = mix(hash * 31 + least(shingles.hashes(), FACTORS[band * ROWS + row]));
      }
      bands[band] = hash >>> (Integer.SIZE - Byte.SIZE * BYTES);
    }
    return bands;
  }

  static byte[] encode(int[] bands) {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES * bands.length);
    for (int band : bands) {
      bytes.put((byte) (band >>> 16)).putShort((short) band);
    }
    return bytes.array();
  }

  /** The bands that doc values hold. */
  public static int[] decode(byte[] stored, int offset, int length) {
    int[] bands = new int[length / BYTES];
    ByteBuffer bytes = ByteBuffer.wrap(stored, offset, length);
    Arrays.setAll(bands, i -> (bytes.get() & 0xFF) << 16 | bytes.getShort() & 0xFFFF);
    return bands;
  }

  private static int least(int[] hashes, int factor) {
    int least = Integer.MAX_VALUE;
    for (int hash : hashes) {
      least = Math.min(least, mix(hash ^ factor));
    }
    return least;
  }

  /** The finalizer of MurmurHash3 (Appleby 2011): a permutation of the 32-bit numbers. */
  private static int mix(int number) {
    int mixed = (number ^ (number >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }

  private static int[] factors() {
    int[] factors = new int[BANDS * ROWS];
    Arrays.setAll(factors, i -> mix((i + 1) * 0x9E3779B9));
    return factors;
  }
}
