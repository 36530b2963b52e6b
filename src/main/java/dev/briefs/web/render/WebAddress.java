package dev.briefs.web.render;

import java.util.Locale;

/** Tells addresses that may be linked from those that may run something. */
public final class WebAddress {
  private WebAddress() {}

  /** The address where it is one of the web, else an empty text. */
  public static String of(String address) {
    String start = address.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://") ? address.strip() : "";
  }
}
