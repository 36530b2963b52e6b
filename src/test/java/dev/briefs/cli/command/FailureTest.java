package dev.briefs.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.MalformedQueryException;
import dev.briefs.UnknownBriefException;
import dev.briefs.cli.terminal.LostOutputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FailureTest {
  @Test
  void namesAFileAndItsTrouble() {
    assertThat(Failure.of(new NoSuchFileException("a.md")))
        .isEqualTo(new Failure("a.md", "no such file or folder"));
    assertThat(Failure.of(new AccessDeniedException("a.md")))
        .isEqualTo(new Failure("a.md", "permission denied"));
    assertThat(Failure.of(new FileSystemException("a.md", null, "Read-only file system")))
        .isEqualTo(new Failure("a.md", "Read-only file system"));
  }

  @Test
  void looksIntoWrappers() {
    assertThat(Failure.of(new UncheckedIOException(new NoSuchFileException("a.md"))))
        .isEqualTo(new Failure("a.md", "no such file or folder"));
  }

  @Test
  void namesWhatTheLibraryNames() {
    assertThat(Failure.of(new MalformedQueryException("a \"b", 3, "no closing quote")))
        .isEqualTo(new Failure("query", "column 3: no closing quote: a \"b"));
    assertThat(Failure.of(new UnknownBriefException("x", "no such brief", List.of("y", "z"))))
        .isEqualTo(new Failure("x", "no such brief; nearest: y, z"));
  }

  @Test
  void namesLostOutput() {
    assertThat(Failure.of(new LostOutputException(new IOException("No space left on device"))))
        .isEqualTo(new Failure("standard output", "No space left on device"));
  }

  @Test
  void asksToReportTheUnexpected() {
    assertThat(Failure.of(new IllegalStateException("odd")).what())
        .startsWith("IllegalStateException: odd")
        .contains("--stacktrace");
  }
}
