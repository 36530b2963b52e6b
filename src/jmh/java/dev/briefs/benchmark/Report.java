package dev.briefs.benchmark;

import dev.briefs.benchmark.Sample.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Samples as a Markdown page. */
final class Report {
  private static final String HEAD =
      """
      | what | over | briefs | beside | its figure | ratio | target | |
      |---|---|---:|---|---:|---:|---:|---|
      """;

  private final Samples samples;

  Report(Samples samples) {
    this.samples = samples;
  }

  /** The page. */
  String markdown() {
    StringBuilder page = new StringBuilder("# Figures\n\n");
    samples.remarks().forEach(remark -> page.append("- ").append(remark).append('\n'));
    page.append("\nMedians; a ratio is the median of the ratios run by run.\n\n").append(HEAD);
    subjects().forEach(subject -> lines(subject).forEach(line -> page.append(line).append('\n')));
    return page.toString();
  }

  private List<Subject> subjects() {
    return samples.subjects().stream()
        .sorted(
            Comparator.comparing((Subject subject) -> Work.of(subject).orElseThrow())
                .thenComparing(Subject::corpus)
                .thenComparingInt(Subject::size))
        .toList();
  }

  private List<String> lines(Subject subject) {
    List<String> lines = new ArrayList<>();
    for (String side : samples.sides(subject)) {
      if (!side.equals(Sample.BRIEFS)) {
        lines.add(beside(subject, side));
      }
    }
    Optional<Target> absolute = Target.of(subject, "");
    if (absolute.isPresent() || lines.isEmpty()) {
      lines.add(alone(subject, absolute));
    }
    return lines;
  }

  private String beside(Subject subject, String side) {
    OptionalDouble ratio = samples.ratio(subject, side);
    return row(
        subject,
        side,
        figure(subject, side),
        ratio.isPresent() ? number(ratio.getAsDouble()) : "",
        Target.of(subject, side),
        ratio);
  }

  private String alone(Subject subject, Optional<Target> target) {
    return row(subject, "", "", "", target, samples.median(subject, Sample.BRIEFS));
  }

  private String row(
      Subject subject,
      String side,
      String figure,
      String ratio,
      Optional<Target> target,
      OptionalDouble measured) {
    return "| "
        + String.join(
            " | ",
            List.of(
                subject.what(),
                String.format(Locale.ROOT, "%,d %s", subject.size(), subject.corpus()),
                figure(subject, Sample.BRIEFS),
                side,
                figure,
                ratio,
                target.map(Report::wording).orElse(""),
                target.map(one -> verdict(one, measured)).orElse("")))
        + " |";
  }

  private static String wording(Target target) {
    String most = "≤ " + number(target.most());
    return target.aim() < target.most() ? most + ", aim " + number(target.aim()) : most;
  }

  private static String verdict(Target target, OptionalDouble measured) {
    if (measured.isEmpty()) {
      return "";
    }
    double value = measured.getAsDouble();
    return value <= target.aim() ? "met" : value <= target.most() ? "met, not the aim" : "missed";
  }

  private String figure(Subject subject, String side) {
    OptionalDouble median = samples.median(subject, side);
    return median.isPresent()
        ? number(median.getAsDouble()) + " " + samples.unit(subject, side)
        : "";
  }

  private static String number(double value) {
    int decimals = value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
