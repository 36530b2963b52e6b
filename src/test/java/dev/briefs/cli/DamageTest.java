package dev.briefs.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.MadeUpBriefs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damages the files of a small index, one place at a time, and looks at what every reading command
 * and {@code stats --verify} make of it. {@code -Dplaces=200} damages so many places of each file
 * rather than one, {@code -Dseed=2} others.
 */
final class DamageTest {
  private static final int PLACES = Integer.getInteger("places", 1);
  private static final long SEED = Long.getLong("seed", 1);

  /** One of so many damaged indexes is repaired as well. */
  private static final int REPAIRED = 10;

  private static final List<String[]> READING =
      List.of(
          new String[] {"search", "theme", "--facets", "theme,year", "--format", "json"},
          new String[] {"closest", "b0003", "--explain", "--format", "json"},
          new String[] {"closest", "--all", "--format", "ndjson"},
          new String[] {"duplicates"},
          new String[] {"show", "b0007"},
          new String[] {"terms", "keyword"},
          new String[] {"stats"});

  @TempDir Path temporary;
  private Path whole = Path.of("");
  private Path damaged = Path.of("");
  private final List<String> answers = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  @BeforeEach
  void index() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("briefs"));
    MadeUpBriefs made = new MadeUpBriefs(SEED, 4);
    for (Brief brief : made.briefs(30)) {
      Files.writeString(folder.resolve(brief.id() + ".md"), MadeUpBriefs.markdown(brief));
    }
    whole = temporary.resolve("whole");
    damaged = temporary.resolve("damaged");
    assertThat(CommandLineRun.of(whole, "index", folder.toString()).status()).isZero();
    // A second commit, as a live index has.
    Files.writeString(folder.resolve("b0099.md"), MadeUpBriefs.markdown(made.brief("b0099", 1)));
    assertThat(CommandLineRun.of(whole, "index").status()).isZero();
    for (String[] command : READING) {
      answers.add(answer(CommandLineRun.of(whole, command)));
    }
  }

  @Test
  void damageIsNoticedAndNamedAndRepaired(TestReporter reporter)
      throws IOException, InterruptedException, ExecutionException {
    List<Damage> all = new ArrayList<>();
    for (Path file : files(whole)) {
      all.addAll(Damage.of(whole, file, PLACES, new Random(SEED)));
    }
    try (ExecutorService runner = Executors.newSingleThreadExecutor()) {
      for (int number = 0; number < all.size(); number++) {
        boolean repaired = number % REPAIRED == 0;
        Damage damage = all.get(number);
        try {
          runner.submit(() -> examine(damage, repaired)).get(20, TimeUnit.SECONDS);
        } catch (TimeoutException endless) {
          throw new AssertionError("without end: " + damage, endless);
        }
      }
    }
    reporter.publishEntry("damage", all.size() + " places: " + counts);
    assertThat(faults).isEmpty();
  }

  private Void examine(Damage damage, boolean repaired) throws IOException {
    copy();
    damage.inflict(damaged);
    boolean noticed = false;
    boolean wrong = false;
    for (int i = 0; i < READING.size(); i++) {
      CommandLineRun run = CommandLineRun.of(damaged, READING.get(i));
      boolean refused = isRefused(run, damage);
      noticed |= refused;
      wrong |= !refused && !answer(run).equals(answers.get(i));
    }
    boolean verified = !isRefused(CommandLineRun.of(damaged, "stats", "--verify"), damage);
    if (verified && (noticed || wrong)) {
      faults.add("not found by stats --verify: " + damage);
    }
    counts.merge(outcome(noticed, wrong, verified), 1, Integer::sum);
    if (repaired) {
      repair(damage);
    }
    return null;
  }

  private static String outcome(boolean noticed, boolean wrong, boolean verified) {
    if (noticed) {
      return "noticed by reading";
    }
    String answers = wrong ? "some answers differ" : "answers are the same";
    return (verified ? "not found, " : "found by stats --verify alone, ") + answers;
  }

  /** Whether a command says in one line that the index cannot be read, and what to do. */
  private boolean isRefused(CommandLineRun run, Damage damage) {
    if (run.status() != 2) {
      return false;
    }
    boolean named =
        run.err().lines().count() == 1
            && run.err().startsWith("briefs: " + damaged + ": ")
            && run.err().contains(": briefs ");
    if (!named) {
      faults.add(damage + ": " + run.err());
    }
    return true;
  }

  private void repair(Damage damage) {

    CommandLineRun run = CommandLineRun.of(damaged, "rebuild-index");
    if (run.status() != 0) {
      faults.add("not repaired: " + damage + ": " + run.err());
      return;
    }
    for (int i = 0; i < READING.size(); i++) {
      if (!answer(CommandLineRun.of(damaged, READING.get(i))).equals(answers.get(i))) {
        faults.add("answers otherwise after the repair: " + damage);
      }
    }
  }

  /** Without what names the folder, or may differ between two ways to write one index. */
  private String answer(CommandLineRun run) {
    String out =
        run.out()
            .replace(damaged.toString(), "INDEX")
            .replace(whole.toString(), "INDEX")
            .replaceAll("size +[0-9.]+ MB", "");
    return run.status() + " " + out;
  }

  private void copy() throws IOException {
    if (Files.exists(damaged)) {
      try (Stream<Path> old = Files.walk(damaged)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Path file : files(whole)) {
      Path to = damaged.resolve(whole.relativize(file).toString());
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    }
  }

  private static List<Path> files(Path index) throws IOException {
    try (Stream<Path> files = Files.walk(index)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".lock"))
          .sorted()
          .toList();
    }
  }
}
