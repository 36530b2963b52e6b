package dev.briefs;

import java.nio.charset.StandardCharsets;

/** Feeds any bytes to the canonical form of links, which must be canonical itself. */
public final class ExternalLinkFuzz {
  private ExternalLinkFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String written = new String(data, StandardCharsets.UTF_8);
    String canonical = new ExternalLink(written).canonical();
    if (canonical.isEmpty()) {
      return;
    }
    for (String scheme : new String[] {"https://", "HTTP://www.", "//"}) {
      String again = new ExternalLink(scheme + canonical).canonical();
      if (!again.equals(canonical)) {
        throw new AssertionError("'" + canonical + "' becomes '" + again + "'");
      }
    }
  }
}
