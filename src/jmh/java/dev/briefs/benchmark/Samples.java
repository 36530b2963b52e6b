package dev.briefs.benchmark;

import dev.briefs.benchmark.Sample.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Samples in the order in which they were taken.
 *
 * @param all the samples
 * @param remarks what is to be known of them
 */
record Samples(List<Sample> all, List<String> remarks) {
  /** What stands before a remark. */
  static final String REMARK = "# ";

  /** Copies the lists. */
  Samples {
    all = List.copyOf(all);
    remarks = List.copyOf(remarks);
  }

  /** The samples that a file holds. */
  static Samples read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return new Samples(
        lines.stream().filter(line -> !line.startsWith(REMARK)).map(Sample::parse).toList(),
        lines.stream()
            .filter(line -> line.startsWith(REMARK))
            .map(line -> line.substring(REMARK.length()))
            .distinct()
            .toList());
  }

  /** What was measured, in the order of the first samples. */
  Set<Subject> subjects() {
    return bySubject().keySet();
  }

  /** Those who have figures of a subject, this project first. */
  Set<String> sides(Subject subject) {
    return Stream.concat(
            Stream.of(Sample.BRIEFS),
            bySubject().getOrDefault(subject, List.of()).stream().map(Sample::side))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The median of a side's figures. */
  OptionalDouble median(Subject subject, String side) {
    return median(values(subject, side));
  }

  /** The unit of a side's figures. */
  String unit(Subject subject, String side) {
    return of(subject, side).map(Sample::unit).findFirst().orElse("");
  }

  /**
   * The median of the ratios of this project's figures to another's, run by run, as both drift
   * together with the speed of the machine.
   */
  OptionalDouble ratio(Subject subject, String side) {
    double[] own = values(subject, Sample.BRIEFS);
    double[] other = values(subject, side);
    int pairs = Math.min(own.length, other.length);
    return median(IntStream.range(0, pairs).mapToDouble(run -> own[run] / other[run]).toArray());
  }

  private Map<Subject, List<Sample>> bySubject() {
    return all.stream()
        .collect(Collectors.groupingBy(Sample::subject, LinkedHashMap::new, Collectors.toList()));
  }

  private Stream<Sample> of(Subject subject, String side) {
    return all.stream()
        .filter(sample -> sample.subject().equals(subject) && sample.side().equals(side));
  }

  private double[] values(Subject subject, String side) {
    return of(subject, side).mapToDouble(Sample::value).toArray();
  }

  private static OptionalDouble median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
  }
}
