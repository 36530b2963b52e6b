package dev.briefs;

import java.time.Duration;
import java.util.Optional;

/**
 * How to watch folders of briefs.
 *
 * @param link how to write the lists of closest articles, where they are to be written
 * @param quiet how long nothing may change before changes are taken in
 * @param longest how long changes that never pause may wait
 * @param retry how long to wait after a failure
 * @param poll how often to look for changes; empty to have the system tell of them, where it does
 */
public record WatchRequest(
    Optional<LinkRequest> link,
    Duration quiet,
    Duration longest,
    Duration retry,
    Optional<Duration> poll) {
  /** Takes in changes after 0.3 seconds of quiet, after 3 seconds at the latest; no lists. */
  public static final WatchRequest DEFAULT =
      new WatchRequest(
          Optional.empty(),
          Duration.ofMillis(300),
          Duration.ofSeconds(3),
          Duration.ofSeconds(5),
          Optional.empty());

  /** Checks the times. */
  public WatchRequest {
    requirePositive("quiet", quiet);
    requirePositive("longest", longest);
    requirePositive("retry", retry);
    poll.ifPresent(time -> requirePositive("poll", time));
  }

  /** The same with lists of closest articles. */
  public WatchRequest link(LinkRequest link) {
    return new WatchRequest(Optional.of(link), quiet, longest, retry, poll);
  }

  /** The same with another wait after failures. */
  public WatchRequest retry(Duration retry) {
    return new WatchRequest(link, quiet, longest, retry, poll);
  }

  /** The same looking for changes that often. */
  public WatchRequest poll(Duration poll) {
    return new WatchRequest(link, quiet, longest, retry, Optional.of(poll));
  }

  private static void requirePositive(String name, Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(name + " must be > 0, got " + time);
    }
  }
}
