package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The embedding examples of the README compile and run, with the libraries that a program pulls in
 * and no others.
 */
class ReadmeTest {
  private static final Pattern PULLED_IN =
      Pattern.compile("(?m)^[│├└─ ]+[a-z.]+:([a-zA-Z0-9-]+):([0-9.]+)$");

  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir Path temporary;

  @Test
  void embeddingExampleRuns() throws IOException, InterruptedException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).as("README.md has a java block").isTrue();
    Path source = temporary.resolve("Embedding.java");
    Files.writeString(source, example.group(1));
    String classes = String.join(File.pathSeparator, pulledIn());
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                InputStream.nullInputStream(),
                messages,
                messages,
                "-cp",
                classes,
                "-proc:none",
                source.toString());
    assertThat(compiled).as(() -> messages.toString(StandardCharsets.UTF_8)).isZero();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                temporary + System.getProperty("path.separator") + classes,
                "Embedding",
                temporary.resolve("index").toString(),
                "samples")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(out.lines().count()).isEqualTo(4);
    assertThat(out).contains("Moon").contains("(STRONG)");
  }

  /** The class path of a program: the library itself and the tree of the page of dependencies. */
  private static List<String> pulledIn() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/dependencies.md"));
    List<String> jars =
        PULLED_IN
            .matcher(page)
            .results()
            .map(library -> library.group(1) + "-" + library.group(2) + ".jar")
            .toList();
    assertThat(jars).hasSizeGreaterThan(5);
    List<String> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path file = Path.of(entry);
      if (jars.contains(file.getFileName().toString())
          || Files.exists(file.resolve("dev/briefs/archive/BriefArchive.class"))) {
        path.add(entry);
      }
    }
    assertThat(path).as("%s and the library", jars).hasSize(jars.size() + 1);
    return path;
  }
}
