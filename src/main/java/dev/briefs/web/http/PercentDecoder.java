package dev.briefs.web.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes percent-encoded parts of addresses as UTF-8. */
final class PercentDecoder {
  private PercentDecoder() {}

  /**
   * The decoded text of a part of a path.
   *
   * @throws Problem when an escape is cut short or is no UTF-8
   */
  static String path(String encoded) {
    return decode(encoded, false);
  }

  /**
   * The decoded text of a name or value of a query, where {@code +} is a space.
   *
   * @throws Problem when an escape is cut short or is no UTF-8
   */
  static String query(String encoded) {
    return decode(encoded, true);
  }

  private static String decode(String encoded, boolean plusIsSpace) {
    byte[] octets = new byte[encoded.length() * 3];
    int length = 0;
    for (int i = 0; i < encoded.length(); i++) {
      char character = encoded.charAt(i);
      if (character == '%') {
        octets[length++] = octet(encoded, i);
        i += 2;
      } else if (character == '+' && plusIsSpace) {
        octets[length++] = ' ';
      } else if (character < 0x80) {
        octets[length++] = (byte) character;
      } else {
        throw malformed(encoded);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(octets, 0, length))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw malformed(encoded);
    }
  }

  private static byte octet(String encoded, int at) {
    int high = at + 2 < encoded.length() ? Character.digit(encoded.charAt(at + 1), 16) : -1;
    int low = high < 0 ? -1 : Character.digit(encoded.charAt(at + 2), 16);
    if (low < 0) {
      throw malformed(encoded);
    }
    return (byte) (high << 4 | low);
  }

  private static Problem malformed(String encoded) {
    return new Problem(
        400, "address", "expected percent-encoded UTF-8, got '" + Excerpt.of(encoded) + "'");
  }
}
