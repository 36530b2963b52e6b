package dev.briefs.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import dev.briefs.archive.IndexFuzz;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Looks for inputs that break something, guided by what code they reach, each target in a process
 * of its own. {@code -Dfuzz.seconds=3600} looks so long at each rather than ten seconds; what is
 * learned on the way stays in {@code target/fuzz} for the next run.
 */
final class FuzzCampaign {
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 10);
  private static final int LONGEST_INPUT = 8_192;
  private static final Path LEARNED = Path.of("target", "fuzz");

  @ParameterizedTest
  @EnumSource
  void nothingBreaks(Target target, TestReporter reporter)
      throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(LEARNED.resolve(target.name()));
    Path log = LEARNED.resolve(target.name() + ".log");
    if (target == Target.INDEX) {
      IndexFuzz.writeSeeds(corpus);
    }
    Process fuzzer =
        new ProcessBuilder(command(target, corpus))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(fuzzer.waitFor(SECONDS + 60L, TimeUnit.SECONDS)).as("%s ends", target).isTrue();
    reporter.publishEntry(target.name(), executions(log));
    assertThat(fuzzer.exitValue())
        .as("%s: see %s, and move its input to %s", target, log, KnownInputsTest.INPUTS)
        .isZero();
  }

  private static List<String> command(Target target, Path corpus) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Jazzer.class.getName()));
    command.add("--target_class=" + target.fuzzer().getName());
    command.add("--instrumentation_includes=dev.briefs.**");
    command.add("--custom_hook_includes=dev.briefs.**");
    command.add("--reproducer_path=" + LEARNED);
    command.add("-artifact_prefix=" + LEARNED.resolve(target.name()) + "-");
    command.add("-max_total_time=" + SECONDS);
    command.add("-max_len=" + LONGEST_INPUT);
    command.addAll(List.of("-len_control=0", "-timeout=60", "-print_final_stats=1"));
    command.addAll(List.of(corpus.toString(), KnownInputsTest.INPUTS.toString()));
    return command;
  }

  private static String executions(Path log) throws IOException {
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> line.startsWith("stat::number_of_executed_units"))
          .findFirst()
          .orElse("no count");
    }
  }
}
