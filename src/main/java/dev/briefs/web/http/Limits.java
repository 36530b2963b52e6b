package dev.briefs.web.http;

import java.time.Duration;

/**
 * How much the server takes on.
 *
 * @param time how long one request may take
 * @param running how many requests are worked on at a time
 * @param patience how long a request waits for its turn
 * @param streams how many browsers are told of changes at a time
 */
public record Limits(Duration time, int running, Duration patience, int streams) {
  /** Ten seconds; two requests a processor, four at least; five seconds; 64. */
  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(10),
          Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
          Duration.ofSeconds(5),
          64);
}
