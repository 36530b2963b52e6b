package dev.briefs.archive.snapshot;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.briefs.ClosestRequest;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.UnreadableIndexException;
import dev.briefs.archive.BriefArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged index is blamed for failures of reading, and for those alone. */
final class CorruptionGuardTest {
  @TempDir Path root;
  private BriefArchive archive;

  @BeforeEach
  void damagedOutOfSight() throws IOException {
    Path notes = Files.createDirectories(root.resolve("notes"));
    Files.writeString(notes.resolve("one.md"), "# Kites over the bay\n");
    archive = BriefArchive.open(root.resolve("index"));
    archive.sync(List.of(notes), ProgressListener.NONE);
    archive.search(SearchRequest.of("kites"));
    try (Stream<Path> files = Files.walk(root.resolve("index"))) {
      Files.write(
          files.filter(file -> file.toString().endsWith("inventory")).findFirst().orElseThrow(),
          new byte[] {1, 2, 3});
    }
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void damageIsSeenWhereTheChecksumsAreCompared() {
    assertThatExceptionOfType(UnreadableIndexException.class).isThrownBy(archive::verify);
  }

  @Test
  void exceptionsOfConsumersPassWithoutAComparison() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                archive.closestAll(
                    ClosestRequest.DEFAULT,
                    results -> {
                      throw new IllegalStateException("enough");
                    },
                    ProgressListener.NONE))
        .withMessage("enough");
  }

  @Test
  void wrongCursorPassesWithoutAComparison() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> archive.search(SearchRequest.of("kites").after("nonsense")));
  }
}
