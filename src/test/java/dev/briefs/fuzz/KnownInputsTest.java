package dev.briefs.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input that ever broke something, and every odd form of a brief, goes to every entrance. */
final class KnownInputsTest {
  static final Path INPUTS = Path.of("src/test/resources/fuzz");

  @ParameterizedTest
  @EnumSource
  void allAreTaken(Target target) throws IOException {
    List<Path> inputs = inputs();
    assertThat(inputs).hasSizeGreaterThan(20);
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      assertThatCode(() -> target.take(bytes)).as(input::toString).doesNotThrowAnyException();
    }
  }

  private static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(INPUTS)) {
      return files.sorted().toList();
    }
  }
}
