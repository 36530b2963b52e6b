package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedding example of the README compiles and runs. */
class ReadmeTest {
  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir Path temporary;

  @Test
  void embeddingExampleRuns() throws IOException, InterruptedException {
    Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).as("README.md has a java block").isTrue();
    Path source = temporary.resolve("Embedding.java");
    Files.writeString(source, example.group(1));
    String classes = System.getProperty("java.class.path");
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
}
