package dev.briefs.markdown.inline;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Between ids and the targets of links to them. */
public final class LinkTarget {
  private static final String UNRESERVED = "-._~/";
  private static final String UNSAFE = "()<>[]\\`|*\"";
  private static final HexFormat HEXADECIMAL = HexFormat.of().withUpperCase();

  private LinkTarget() {}

  /**
   * The id that a target names: its last path segment without extension, query and fragment,
   * decoded; empty when it names none.
   */
  public static String id(String target) {
    String path = path(Escapes.unescape(target).strip());
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String segment = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    boolean step = segment.equals(".") || segment.equals("..");
    return step ? "" : decoded(withoutExtension(segment));
  }

  /** The relative path that a target names, decoded; empty when it is an address. */
  public static String relativePath(String target) {
    String written = Escapes.unescape(target).strip();
    return written.contains("://") || written.startsWith("/") ? "" : decoded(path(written));
  }

  /**
   * The target that names an id or a relative path, every character of a meaning of its own
   * encoded.
   */
  public static String of(String id) {
    int bare = withoutExtension(id).length();
    StringBuilder target = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (isUnreserved(c) && i != bare) {
        target.append(c);
      } else {
        encode(target, c);
      }
    }
    return target.toString();
  }

  /** A target with what would end it, or begin other markup, percent-encoded. */
  public static String safe(String target) {
    StringBuilder safe = new StringBuilder(target.length());
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c <= ' ' || c == 127 || UNSAFE.indexOf(c) >= 0) {
        encode(safe, c);
      } else {
        safe.append(c == '&' && Escapes.isReference(target, i) ? "&amp;" : String.valueOf(c));
      }
    }
    return safe.toString();
  }

  private static void encode(StringBuilder target, char c) {
    target.append('%').append(HEXADECIMAL.toHexDigits((byte) c));
  }

  private static boolean isUnreserved(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || UNRESERVED.indexOf(c) >= 0
        || c > 127;
  }

  private static String path(String target) {
    String path = before(before(target, '#'), '?');
    int scheme = path.indexOf("://");
    if (scheme < 0) {
      return path;
    }
    int slash = path.indexOf('/', scheme + 3);
    return slash < 0 ? "" : path.substring(slash);
  }

  private static String before(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String withoutExtension(String name) {
    boolean markdown = name.regionMatches(true, name.length() - 3, ".md", 0, 3);
    return markdown ? name.substring(0, name.length() - 3) : name;
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < encoded.length; i++) {
      int octet = encoded[i] == '%' ? octet(encoded, i + 1) : -1;
      octets.write(octet < 0 ? encoded[i] : octet);
      i += octet < 0 ? 0 : 2;
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(octets.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException notUtf8) {
      return text;
    }
  }

  private static int octet(byte[] encoded, int at) {
    if (at + 1 >= encoded.length) {
      return -1;
    }
    int high = Character.digit(encoded[at], 16);
    int low = Character.digit(encoded[at + 1], 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }
}
