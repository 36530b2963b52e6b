package dev.briefs.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** How a cluster names and keeps the weights of briefs. */
final class Feature {
  private static final int KEY_BYTES = 8;

  /** Features keep the sign, the exponent and so many bits less of the fraction of a number. */
  private static final int LOST_BITS = 15;

  private Feature() {}

  /** The name of a brief's feature: without dots, which ids may have, and always the same. */
  static String key(String id) {
    byte[] hash = Arrays.copyOf(sha256(id.getBytes(UTF_8)), KEY_BYTES);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The nearest number that a feature can hold; Lucene itself would round down. Lists differ from
   * those of the archive only where scores are closer to each other than this rounding.
   */
  static float rounded(float weight) {
    int bits = Float.floatToIntBits(weight) + (1 << (LOST_BITS - 1));
    return Math.max(Float.MIN_NORMAL, Float.intBitsToFloat(bits >>> LOST_BITS << LOST_BITS));
  }
}
