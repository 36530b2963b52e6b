package dev.briefs.cli.terminal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Text that leads somewhere, on terminals that know the escape sequence OSC 8; others show the text
 * alone.
 *
 * @param address where to, empty for nowhere
 */
public record Hyperlink(String address) {
  /** A link to nowhere. */
  public static final Hyperlink NONE = new Hyperlink("");

  private static final String START = "\u001B]8;;";
  private static final String END = "\u001B\\";

  /**
   * A link to an address of the web, and to nowhere for any other. Control characters are left out
   * and what is not ASCII is percent-encoded, as the sequence demands.
   */
  public static Hyperlink to(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("http://") || lower.startsWith("https://");
    return web ? new Hyperlink(encoded(address)) : NONE;
  }

  /** The text as a link. */
  public String around(String text) {
    return address.isEmpty() ? text : START + address + END + text + START + END;
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
      int value = octet & 0xFF;
      if (value > ' ' && value < 0x7F) {
        encoded.append((char) value);
      } else if (value == ' ' || value > 0x7F) {
        encoded.append('%').append(hex(value >> 4)).append(hex(value & 0xF));
      }
    }
    return encoded.toString();
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }
}
