package dev.briefs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The address of the article that a brief is about.
 *
 * @param written as it stands in the file; empty when no link is given
 */
public record ExternalLink(String written) {
  /** No link. */
  public static final ExternalLink NONE = new ExternalLink("");

  private static final Set<String> DEFAULT_PORTS = Set.of("", "80", "443");

  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "mkt_tok",
          "_hsenc",
          "_hsmi",
          "ref_src",
          "guccounter",
          "guce_referrer",
          "guce_referrer_sig",
          "cmpid",
          "smid",
          "s_cid",
          "ncid",
          "vero_id",
          "wickedid",
          "oly_anon_id",
          "oly_enc_id",
          "rb_clickid",
          "spm",
          "trk",
          "sref");

  /**
   * The address reduced to what identifies the article, for comparison only: without scheme, {@code
   * www.}, user, default port, fragment, tracking parameters and trailing slashes; the host in
   * lower case, the other parameters in the order of their text. Empty when no link is given or it
   * has no host.
   */
  public String canonical() {
    String host = host();
    if (host.isEmpty()) {
      return "";
    }
    String rest = afterAuthority();
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    String parameters = query < 0 ? "" : identifyingParameters(rest.substring(query + 1));
    return host + port() + withoutTrailingSlashes(path) + parameters;
  }

  /** The host in lower case without {@code www.}; empty when there is none. */
  public String host() {
    String authority = authority();
    int colon = authority.lastIndexOf(':');
    String host = colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
    boolean malformed = host.lastIndexOf(':') > host.lastIndexOf(']');
    return malformed ? "" : withoutWww(host.strip().toLowerCase(Locale.ROOT));
  }

  private static String withoutWww(String host) {
    String bare = host;
    while (bare.startsWith("www.")) {
      bare = bare.substring(4).strip();
    }
    return bare;
  }

  /** The address as written, without the wrapper of a printed byte string. */
  public String address() {
    String text = written.strip();
    boolean bytes = text.length() > 2 && (isWrapped(text, '\'') || isWrapped(text, '"'));
    return bytes ? text.substring(2, text.length() - 1).strip() : text;
  }

  private static boolean isWrapped(String text, char quote) {
    return text.startsWith("b" + quote) && text.charAt(text.length() - 1) == quote;
  }

  private String port() {
    String authority = authority();
    int colon = authority.lastIndexOf(':');
    if (colon <= authority.lastIndexOf(']')) {
      return "";
    }
    String port = authority.substring(colon + 1).strip();
    return DEFAULT_PORTS.contains(port) ? "" : ":" + port;
  }

  private String authority() {
    String address = withoutScheme();
    String authority = address.substring(0, endOfAuthority(address));
    return authority.substring(authority.lastIndexOf('@') + 1);
  }

  private String afterAuthority() {
    String address = withoutScheme();
    int fragment = address.indexOf('#');
    String bare = fragment < 0 ? address : address.substring(0, fragment);
    return bare.substring(endOfAuthority(bare));
  }

  private String withoutScheme() {
    String address = address();
    int first = endOfAuthority(address);
    if (first > 0 && address.startsWith("://", first - 1)) {
      return isWebScheme(address.substring(0, first - 1)) ? address.substring(first + 2) : "";
    }
    return address.startsWith("//") ? address.substring(2) : hostFirst(address);
  }

  private static boolean isWebScheme(String scheme) {
    return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
  }

  private static String hostFirst(String address) {
    String first = address.substring(0, endOfAuthority(address));
    return first.indexOf('.') > 0 && first.indexOf(':') < 0 && first.indexOf(' ') < 0
        ? address
        : "";
  }

  private static int endOfAuthority(String address) {
    for (int i = 0; i < address.length(); i++) {
      if ("/?#".indexOf(address.charAt(i)) >= 0) {
        return i;
      }
    }
    return address.length();
  }

  private static String withoutTrailingSlashes(String path) {
    int end = path.length();
    while (end > 0
        && (path.charAt(end - 1) == '/' || Character.isWhitespace(path.charAt(end - 1)))) {
      end--;
    }
    return path.substring(0, end);
  }

  private static String identifyingParameters(String query) {
    List<String> kept = new ArrayList<>();
    for (String written : query.split("&", -1)) {
      String parameter = written.strip();
      if (!parameter.isEmpty() && !isTracking(parameter)) {
        kept.add(parameter);
      }
    }
    kept.sort(null);
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }
}
