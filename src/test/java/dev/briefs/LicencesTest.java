package dev.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of dependencies names every library that the program is made with. */
final class LicencesTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile("(?s)<dependency>\\s*<groupId>[^<]*</groupId>\\s*(.*?)</dependency>");
  private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]*)</artifactId>");

  @Test
  void pageNamesEveryLibrary() throws IOException {
    List<String> libraries = libraries();
    assertThat(libraries).contains("lucene-core", "picocli");
    assertThat(Files.readString(Path.of("src/site/markdown/dependencies.md")))
        .contains(libraries.stream().map(library -> "`" + library + "`").toList());
  }

  @Test
  void treeNamesEveryLibraryThatProgramsPullIn() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/dependencies.md"));
    String tree = page.substring(page.indexOf("## What a program pulls in"));
    assertThat(pulledIn()).contains("lucene-core").doesNotContain("picocli");
    assertThat(tree).contains(pulledIn().stream().map(library -> ":" + library + ":").toList());
  }

  private static List<String> pulledIn() throws IOException {
    return libraries(declaration -> !declaration.contains("<optional>true</optional>"));
  }

  /** What the program needs at run time, by its artifact. */
  private static List<String> libraries() throws IOException {
    return libraries(declaration -> true);
  }

  private static List<String> libraries(Predicate<String> wanted) throws IOException {
    List<String> libraries = new ArrayList<>();
    Matcher dependency = DEPENDENCY.matcher(Files.readString(Path.of("pom.xml")));
    while (dependency.find()) {
      Matcher artifact = ARTIFACT.matcher(dependency.group(1));
      String declaration = dependency.group(1);
      if (!declaration.contains("<scope>") && wanted.test(declaration) && artifact.find()) {
        libraries.add(artifact.group(1));
      }
    }
    libraries.remove("junit-bom");
    return libraries;
  }
}
