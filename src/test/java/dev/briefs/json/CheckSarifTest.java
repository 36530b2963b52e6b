package dev.briefs.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Addresses of files as SARIF has them. */
final class CheckSarifTest {
  @Test
  void relativePathsStayRelative() {
    assertThat(CheckSarif.uri(Path.of("samples/a b/ü%#?.md")))
        .isEqualTo("samples/a%20b/%C3%BC%25%23%3F.md");
  }

  @Test
  void aColonMakesNoScheme() {
    String uri = CheckSarif.uri(Path.of("note: one.md"));
    assertThat(uri).isEqualTo("note%3A%20one.md");
    assertThat(URI.create(uri).getScheme()).isNull();
  }

  @Test
  void absolutePathsNameTheirScheme() {
    Path file = Path.of("/briefs/a b.md").toAbsolutePath();
    assertThat(CheckSarif.uri(file)).startsWith("file:///").endsWith("/a%20b.md");
    assertThat(Path.of(URI.create(CheckSarif.uri(file)))).isEqualTo(file);
  }
}
