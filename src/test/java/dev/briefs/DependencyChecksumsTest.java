package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The libraries on the class path are byte by byte those that the project knows; {@code
 * -Dchecksums.update=true} makes those that are there the known ones.
 */
final class DependencyChecksumsTest {
  private static final Path KNOWN = Path.of("src/build/dependencies.sha256");

  @Test
  void librariesAreThoseKnown() throws IOException, NoSuchAlgorithmException {
    SortedMap<String, String> present = present();
    List<String> lines =
        present.entrySet().stream().map(jar -> jar.getValue() + "  " + jar.getKey()).toList();
    if (Boolean.getBoolean("checksums.update")) {
      Files.write(KNOWN, lines);
    }
    assertThat(present).containsKeys("lucene-core-10.6.0.jar");
    assertThat(Files.readAllLines(KNOWN)).containsExactlyElementsOf(lines);
  }

  /** The libraries of the class path by name, with the SHA-256 of each. */
  private static SortedMap<String, String> present() throws IOException, NoSuchAlgorithmException {
    SortedMap<String, String> present = new TreeMap<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path file = Path.of(entry);
      if (entry.endsWith(".jar") && !entry.contains("surefire")) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        present.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
      }
    }
    return present;
  }
}
