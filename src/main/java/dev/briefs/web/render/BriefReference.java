package dev.briefs.web.render;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Finds the brief that a link of a Markdown file leads to. */
final class BriefReference {
  private BriefReference() {}

  /** The id that a relative address names; empty when it names none. */
  static String id(String address) {
    String path = address.replaceFirst("[?#].*$", "");
    if (path.isEmpty() || path.startsWith("//") || hasScheme(path)) {
      return "";
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    String id = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    try {
      return id.equals(".") || id.equals("..")
          ? ""
          : URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /** Browsers leave out white space and control characters that stand within a scheme. */
  private static boolean hasScheme(String path) {
    int slash = path.indexOf('/');
    int colon = path.indexOf(':');
    return colon >= 0 && (slash < 0 || colon < slash);
  }
}
