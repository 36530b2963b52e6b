package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.briefs.ClosestRequest;
import dev.briefs.Hit;
import dev.briefs.Neighbour;
import dev.briefs.SearchRequest;
import dev.briefs.UnreadableIndexException;
import dev.briefs.index.store.IndexSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Indexes that were made when their format was the latest: the present one is read, others are
 * refused by name. A new format adds one here, made of the same briefs.
 */
final class KeptIndexTest {
  private static final Path INDEXES = Path.of("src/test/resources/indexes");

  @TempDir Path temporary;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void indexIsReadOrRefusedByName(int format) throws IOException {
    try (BriefArchive archive = BriefArchive.open(copy("format-" + format))) {
      if (format == IndexSettings.FORMAT) {
        assertReads(archive);
      } else {
        assertThatExceptionOfType(UnreadableIndexException.class)
            .isThrownBy(archive::statistics)
            .withMessageContaining("has format " + format)
            .extracting(UnreadableIndexException::reason)
            .isEqualTo(UnreadableIndexException.Reason.OTHER_FORMAT);
      }
    }
  }

  @Test
  void latestFormatIsKept() {
    assertThat(INDEXES.resolve("format-" + IndexSettings.FORMAT)).isDirectory();
  }

  private static void assertReads(BriefArchive archive) {
    archive.verify();
    assertThat(archive.statistics().briefs()).isEqualTo(4);
    assertThat(archive.search(SearchRequest.of("keyword:salt dunes")).hits())
        .extracting(Hit::id)
        .containsExactly("dunes", "marsh");
    assertThat(archive.closest("dunes", ClosestRequest.DEFAULT).closest())
        .extracting(Neighbour::id)
        .startsWith("marsh")
        .hasSize(3);
    assertThat(archive.get("ferry").title()).isEqualTo("The last ferry is electric");
  }

  private Path copy(String name) throws IOException {
    Path from = INDEXES.resolve(name);
    Path to = temporary.resolve("index");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return to;
  }
}
