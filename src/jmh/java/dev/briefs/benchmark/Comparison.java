package dev.briefs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole product as processes, beside what else could be used for the same. */
@Command(
    name = "src/jmh/run",
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    description = "Measures briefs beside what else could be used, on the same texts.")
public final class Comparison implements Callable<Integer> {
  private static final Map<String, Measurement> PARTS =
      new TreeMap<>(
          Map.of(
              "rebuild", Rebuilding::shortBriefs,
              "extended", Rebuilding::extended,
              "sync", Syncing::measure,
              "cold", ColdStarts::measure,
              "warm", WarmQuestions::measure,
              "closest", WholeArchive::measure));

  @Option(names = "--out", description = "Folder for figures.")
  private Path out = Path.of("target/benchmarks");

  @Option(names = "--add", description = "Keep the figures that are there and add to them.")
  private boolean add;

  @Option(names = "--work", description = "Folder for briefs and indexes, kept for the next time.")
  private Path work = Path.of("target/benchmark-work");

  @Option(
      names = "--shared",
      description = "Folder with tools/to_briefs.py and data/wiki-events; made-up briefs without.")
  private Path shared = Path.of("../shared");

  @Option(
      names = "--parts",
      split = ",",
      description = "Any of: rebuild, extended, sync, cold, warm, closest.")
  private List<String> parts = List.copyOf(PARTS.keySet());

  @Option(names = "--sizes", split = ",", description = "Other sizes for rebuild and closest.")
  private List<Integer> sizes = List.of();

  @Option(names = "--runs", description = "How often long work is done; 0: as the scale says.")
  private int runs;

  @Option(names = "--quick", description = "A few minutes over few made-up briefs.")
  private boolean quick;

  @Option(
      names = "--compare",
      description = "Compare ratios with those of such a file.",
      showDefaultValue = CommandLine.Help.Visibility.NEVER)
  private Optional<Path> recorded = Optional.empty();

  /** Exits with 1 when a ratio is worse than recorded, with 2 when something fails. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Comparison()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    Files.createDirectories(work);
    Path file = out.resolve("measurements.tsv");
    if (!add) {
      Files.deleteIfExists(file);
    }
    Setting setting = setting(new Log(file));
    for (String remark : Machine.describe(setting.launcher())) {
      setting.log().remark(remark);
    }
    for (String part : parts) {
      measurement(part).take(setting);
    }
    Samples samples = Samples.read(file);
    Files.writeString(out.resolve("figures.md"), new Report(samples).markdown());
    return recorded.isPresent() ? compare(Samples.read(recorded.get()), samples) : 0;
  }

  private static int compare(Samples recorded, Samples now) {
    List<String> lines = new Regressions(recorded, now).lines();
    lines.forEach(System.out::println);
    return lines.stream().anyMatch(Regressions::isWorse) ? 1 : 0;
  }

  private Setting setting(Log log) {
    Scale scale = quick ? Scale.QUICK : Scale.FULL;
    scale = sizes.isEmpty() ? scale : scale.curve(sizes);
    scale = runs == 0 ? scale : scale.runs(runs);
    Path home = work.toAbsolutePath();
    Path texts = quick ? home.resolve("none") : shared;
    Corpora corpora = new Corpora(home.resolve("briefs"), texts);
    return new Setting(Path.of("briefs").toAbsolutePath(), home, corpora, scale, log);
  }

  private static Measurement measurement(String part) {
    return Optional.ofNullable(PARTS.get(part))
        .orElseThrow(() -> new IllegalArgumentException(part + " is none of " + PARTS.keySet()));
  }
}
