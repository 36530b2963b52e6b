package dev.briefs.index.document;

import java.nio.ByteBuffer;

/**
 * The MinHash signature of a text (Broder 1997): {@value #MINIMA} minima of hashes of its shingles,
 * in {@value #BANDS} bands of two (banding: Indyk and Motwani 1998). Of two texts whose shingles
 * resemble each other by J (Jaccard's coefficient), each minimum is the same with probability J,
 * and at least one band with probability 1 − (1 − J²)²⁰: 0.997 for J = 0.5.
 *
 * @param shingles how many different shingles the text has
 * @param bands of two minima of {@value #BITS} bits each; none when there are no shingles
 */
public record MinHash(int shingles, int[] bands) {
  /** How many bands there are. */
  public static final int BANDS = 20;

  /** How many minima there are. */
  public static final int MINIMA = 2 * BANDS;

  /** With so many, a band is the same by chance in one of 16 million pairs. */
  private static final int BITS = 12;

  private static final int MASK = (1 << BITS) - 1;
  private static final int BYTES = 2 * BITS / Byte.SIZE;
  private static final int MOST_SHINGLES = (1 << 2 * BITS) - 1;

  /** The signature of a text without shingles. */
  public static final MinHash NONE = new MinHash(0, new int[0]);

  private static final int[] FACTORS = factors();

  /** The signature of a text. */
  public static MinHash of(Shingles shingles) {
    if (shingles.size() == 0) {
      return NONE;
    }
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      int first = minimum(shingles.hashes(), FACTORS[2 * band]);
      bands[band] = first << BITS | minimum(shingles.hashes(), FACTORS[2 * band + 1]);
    }
    return new MinHash(Math.min(shingles.size(), MOST_SHINGLES), bands);
  }

  /** How many minima are the same in both, of {@value #MINIMA}; 0 where one has no shingles. */
  public int shared(MinHash other) {
    int shared = 0;
    for (int band = 0; band < Math.min(bands.length, other.bands.length); band++) {
      int difference = bands[band] ^ other.bands[band];
      shared += difference >>> BITS == 0 ? 1 : 0;
      shared += (difference & MASK) == 0 ? 1 : 0;
    }
    return shared;
  }

  /** The bytes of a signature. */
  public byte[] encode() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES * (1 + bands.length));
    put(shingles, bytes);
    for (int band : bands) {
      put(band, bytes);
    }
    return bytes.array();
  }

  /** The signature of some bytes. */
  public static MinHash decode(byte[] stored, int offset, int length) {
    ByteBuffer bytes = ByteBuffer.wrap(stored, offset, length);
    int shingles = get(bytes);
    int[] bands = new int[bytes.remaining() / BYTES];
    for (int band = 0; band < bands.length; band++) {
      bands[band] = get(bytes);
    }
    return new MinHash(shingles, bands);
  }

  private static void put(int number, ByteBuffer bytes) {
    bytes.put((byte) (number >>> Short.SIZE)).putShort((short) number);
  }

  private static int get(ByteBuffer bytes) {
    return (bytes.get() & 0xFF) << Short.SIZE | bytes.getShort() & 0xFFFF;
  }

  private static int minimum(int[] hashes, int factor) {
    int least = Integer.MAX_VALUE;
    for (int hash : hashes) {
      least = Math.min(least, mix(hash ^ factor));
    }
    return mix(least) & MASK;
  }

  /** The finalizer of MurmurHash3 (Appleby 2011): a permutation of the 32-bit numbers. */
  private static int mix(int number) {
    int mixed = (number ^ (number >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }

  private static int[] factors() {
    int[] factors = new int[MINIMA];
    for (int i = 0; i < factors.length; i++) {
      factors[i] = mix((i + 1) * 0x9E3779B9);
    }
    return factors;
  }
}
