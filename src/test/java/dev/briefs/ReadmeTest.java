package dev.briefs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.archive.BriefArchive;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/**
 * The embedding examples of the README compile and run, with the libraries that a program pulls in
 * and no others.
 */
class ReadmeTest {
  private static final Pattern PULLED_IN =
      Pattern.compile("(?m)^[│├└─ ]+[a-z.]+:([a-zA-Z0-9-]+):([0-9.]+)$");

  @TempDir Path temporary;

  @Test
  void embeddingExampleRuns() throws IOException, InterruptedException {
    compile("Embedding", pulledIn());
    String out = run("Embedding", pulledIn(), temporary.resolve("index").toString(), "samples");
    assertThat(out.lines().count()).isEqualTo(4);
    assertThat(out).contains("Moon").contains("(STRONG)");
  }

  @Test
  void databaseExampleRuns() throws IOException, InterruptedException, SQLException {
    Path database = temporary.resolve("briefs.db");
    Path folder = Files.createDirectory(temporary.resolve("work"));
    fill("jdbc:sqlite:" + database);
    byte[] before = Files.readAllBytes(database);
    String classPath = pulledIn();
    compile("FromDatabase", classPath);
    String driver = Path.of(codeOf(JDBC.class)).toString();
    String out =
        runIn(
            folder,
            "FromDatabase",
            classPath + File.pathSeparator + driver,
            "jdbc:sqlite:" + database);
    assertThat(out.lines().filter(line -> !line.startsWith("  ")).count()).isEqualTo(2);
    assertThat(out.lines().filter(line -> line.startsWith("  ")).count()).isEqualTo(6);
    assertThat(out).contains("Moon");
    assertThat(folder).isEmptyDirectory();
    assertThat(database).hasBinaryContent(before);
  }

  /** Puts the samples into the table that the example reads. */
  private static void fill(String url) throws SQLException {
    try (BriefArchive archive = BriefArchive.inMemory();
        Connection database = DriverManager.getConnection(url);
        Statement table = database.createStatement()) {
      table.execute("CREATE TABLE briefs (id, title, date, summary, keywords)");
      archive.sync(List.of(Path.of("samples")), ProgressListener.NONE);
      try (Stream<Brief> briefs = archive.stream(Filter.ALL);
          PreparedStatement row =
              database.prepareStatement("INSERT INTO briefs VALUES (?, ?, ?, ?, ?)")) {
        for (Brief brief : briefs.toList()) {
          row.setString(1, brief.id());
          row.setString(2, brief.title());
          row.setString(3, brief.date().map(LocalDate::toString).orElse(null));
          row.setString(4, brief.summary());
          row.setString(5, String.join(", ", brief.keywords()));
          row.executeUpdate();
        }
      }
    }
  }

  private static URI codeOf(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  /** Compiles the README's example with a class of this name. */
  private void compile(String name, String classPath) throws IOException {
    Pattern block =
        Pattern.compile("```java\n((?:(?!```).)*public class " + name + " .*?)```", Pattern.DOTALL);
    Matcher example = block.matcher(Files.readString(Path.of("README.md")));
    assertThat(example.find()).as("README.md has the java block %s", name).isTrue();
    Path source = temporary.resolve(name + ".java");
    Files.writeString(source, example.group(1));
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                InputStream.nullInputStream(),
                messages,
                messages,
                "-cp",
                classPath,
                "-proc:none",
                source.toString());
    assertThat(status).as(() -> messages.toString(UTF_8)).isZero();
  }

  /** What a compiled example prints. */
  private String run(String name, String classPath, String... arguments)
      throws IOException, InterruptedException {
    return runIn(Path.of(""), name, classPath, arguments);
  }

  private String runIn(Path folder, String name, String classPath, String... arguments)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.concat(
                Stream.of(java, "-cp", temporary + File.pathSeparator + classPath, name),
                Stream.of(arguments))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toAbsolutePath().toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }

  /** The class path of a program: the library itself and the tree of the page of dependencies. */
  private static String pulledIn() throws IOException {
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
    return String.join(File.pathSeparator, path);
  }
}
