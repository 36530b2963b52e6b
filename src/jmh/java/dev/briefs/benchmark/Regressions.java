package dev.briefs.benchmark;

import dev.briefs.benchmark.Sample.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Ratios beside those recorded earlier. Times differ from machine to machine and day to day, ratios
 * to what runs in the same minutes do so far less.
 *
 * @param recorded the samples to compare with
 * @param now the samples to compare
 */
record Regressions(Samples recorded, Samples now) {
  private static final double TOLERANCE = 1.5;

  /** A line for each ratio that both have; those that grew too much end in {@code WORSE}. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Subject subject : now.subjects()) {
      for (String side : now.sides(subject)) {
        OptionalDouble before = recorded.ratio(subject, side);
        OptionalDouble after = now.ratio(subject, side);
        if (!side.equals(Sample.BRIEFS) && before.isPresent() && after.isPresent()) {
          lines.add(line(subject, side, before.getAsDouble(), after.getAsDouble()));
        }
      }
    }
    return lines;
  }

  /** Whether a line tells of a ratio that grew too much. */
  static boolean isWorse(String line) {
    return line.endsWith("WORSE");
  }

  private static String line(Subject subject, String side, double before, double after) {
    return String.format(
        Locale.ROOT,
        "%-28s %7d %-11s / %-31s %7.3f recorded, now %7.3f %s",
        subject.what(),
        subject.size(),
        subject.corpus(),
        side,
        before,
        after,
        after > TOLERANCE * before ? "WORSE" : "");
  }
}
