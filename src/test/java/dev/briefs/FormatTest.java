package dev.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The source is in google-java-format; {@code -Dformat.update=true} rewrites what is not.
 *
 * <p>A test, because tests run on the JDK that the toolchain finds: the formatter needs Java 21,
 * while Maven itself may run on 17.
 */
class FormatTest {
  private static final Path SOURCES = Path.of("src");

  @Test
  void sourceIsFormatted() throws IOException {
    List<Path> unformatted;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      unformatted =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .parallel()
              .filter(FormatTest::differs)
              .toList();
    }
    assertEquals(List.of(), unformatted, "run: mvn test -Dtest=FormatTest -Dformat.update=true");
  }

  private static boolean differs(Path file) {
    try {
      String source = Files.readString(file);
      String formatted = new Formatter().formatSourceAndFixImports(source);
      if (source.equals(formatted)) {
        return false;
      }
      if (Boolean.getBoolean("format.update")) {
        Files.writeString(file, formatted);
        return false;
      }
      return true;
    } catch (IOException | FormatterException e) {
      throw new AssertionError(file.toString(), e);
    }
  }
}
