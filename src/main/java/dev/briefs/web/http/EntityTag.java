package dev.briefs.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A weak entity tag: the same for all encodings of one answer (RFC 9110, section 8.8.3).
 *
 * @param opaque the text between its quotes
 */
public record EntityTag(String opaque) {
  private static final int OCTETS = 12;

  /** The tag of bytes. */
  public static EntityTag of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
        digest.update((byte) 0);
      }
      return new EntityTag(HexFormat.of().formatHex(digest.digest(), 0, OCTETS));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  /** The tag of texts. */
  static EntityTag of(String... parts) {
    return of(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
  }

  /** The value of the {@code ETag} header. */
  String header() {
    return "W/\"" + opaque + "\"";
  }

  /** Whether a value of {@code If-None-Match} names it. */
  boolean isNamedBy(String header) {
    for (String part : header.split(",", -1)) {
      String tag = part.strip();
      if (tag.equals("*") || tag.equals(header()) || tag.equals("\"" + opaque + "\"")) {
        return true;
      }
    }
    return false;
  }
}
