package dev.briefs.web.http;

import static java.util.stream.Collectors.toSet;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who may read: on a loopback address everybody who names it as it is, elsewhere everybody
 * who has the token.
 *
 * @param hosts the values of the {@code Host} header that are served; empty for any
 * @param token the token that a request must have; empty for none
 */
public record Access(Set<String> hosts, String token) {
  /** The parameter and the cookie that hold the token. */
  public static final String TOKEN = "token";

  /** Copies the set. */
  public Access {
    hosts = Set.copyOf(hosts);
  }

  /** Access to a loopback address on a port. */
  public static Access loopback(String host, int port, String token) {
    Set<String> names = new HashSet<>(List.of("127.0.0.1", "localhost", "[::1]"));
    names.add(host.contains(":") ? "[" + host + "]" : host);
    Set<String> hosts = names.stream().map(name -> name + ":" + port).collect(toSet());
    return new Access(hosts, token);
  }

  /** Access by token, by whatever name the machine is called. */
  public static Access byToken(String token) {
    return new Access(Set.of(), token);
  }

  /**
   * Refuses a request of another site in the browser, and one without the token.
   *
   * @param target what is asked for
   * @return an answer that keeps the token in the browser and leads to the address without it;
   *     empty when the request may be answered
   * @throws Problem when it may not be answered
   */
  Optional<Answer> check(Headers headers, Target target, String rawPath, String rawQuery) {
    String host = first(headers, "Host").toLowerCase(Locale.ROOT);
    if (!hosts.isEmpty() && !hosts.contains(host)) {
      throw new Problem(403, "Host", "'" + Excerpt.of(host) + "' is not served here");
    }
    checkSite(headers, host);
    return token.isEmpty() ? Optional.empty() : checkToken(headers, target, rawPath, rawQuery);
  }

  private static void checkSite(Headers headers, String host) {
    String origin = first(headers, "Origin");
    if (!origin.isEmpty() && !origin.toLowerCase(Locale.ROOT).equals("http://" + host)) {
      throw new Problem(403, "Origin", "'" + Excerpt.of(origin) + "' may not read here");
    }
    boolean foreign = first(headers, "Sec-Fetch-Site").equals("cross-site");
    if (foreign && !first(headers, "Sec-Fetch-Mode").equals("navigate")) {
      throw new Problem(403, "Sec-Fetch-Site", "another site may not read here");
    }
  }

  private Optional<Answer> checkToken(
      Headers headers, Target target, String rawPath, String rawQuery) {
    List<String> given = target.query().getOrDefault(TOKEN, List.of());
    if (given.size() == 1 && matches(given.getFirst())) {
      String rest =
          String.join(
              "&",
              List.of(rawQuery.split("&", -1)).stream()
                  .filter(pair -> !pair.startsWith(TOKEN + "="))
                  .toList());
      String cookie = TOKEN + "=" + token + "; HttpOnly; SameSite=Strict; Path=/";
      return Optional.of(
          Answer.redirect(
              rawPath + (rest.isEmpty() ? "" : "?" + rest), Map.of("Set-Cookie", cookie)));
    }
    if (matches(bearer(headers)) || matches(cookie(headers))) {
      return Optional.empty();
    }
    throw new Problem(
        401, "token", "this address needs the token that 'briefs serve' printed: ?token=…");
  }

  private boolean matches(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static String bearer(Headers headers) {
    String authorization = first(headers, "Authorization");
    return authorization.startsWith("Bearer ") ? authorization.substring(7).strip() : "";
  }

  private static String cookie(Headers headers) {
    for (String pair : first(headers, "Cookie").split(";", -1)) {
      if (pair.strip().startsWith(TOKEN + "=")) {
        return pair.strip().substring(TOKEN.length() + 1);
      }
    }
    return "";
  }

  private static String first(Headers headers, String name) {
    String value = headers.getFirst(name);
    return value == null ? "" : value;
  }
}
