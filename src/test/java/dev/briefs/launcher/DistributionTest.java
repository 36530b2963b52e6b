package dev.briefs.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.archive.BriefArchive;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the distributions have to hold for the program as it is now. */
class DistributionTest {
  private static final Pattern LIBRARY = Pattern.compile("\\| \\[([^]]*)].*\\| ([^|]*) \\|");
  private static final Pattern MODULES =
      Pattern.compile("<dist.java.modules>([^<]*)</dist.java.modules>");

  @Test
  void licenceOfEveryLibraryIsThere() throws Exception {
    List<String> page = Files.readAllLines(Path.of("src/site/markdown/dependencies.md"));
    List<Matcher> libraries = page.stream().map(LIBRARY::matcher).filter(Matcher::matches).toList();
    assertThat(libraries).extracting(library -> library.group(1)).contains("flexmark-java");
    for (Matcher library : libraries) {
      if (!library.group(2).equals("Apache-2.0")) {
        assertThat(Path.of("src/dist/licences", library.group(1) + ".txt")).isNotEmptyFile();
      }
    }
  }

  @Test
  void ownJavaHasEveryModuleThatTheProgramUses() throws Exception {
    Matcher modules = MODULES.matcher(Files.readString(Path.of("pom.xml")));
    assertThat(modules.find()).isTrue();
    assertThat(List.of(modules.group(1).split(",", -1))).containsAll(used());
  }

  private static List<String> used() throws Exception {
    Path classes =
        Path.of(BriefArchive.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    var out = new StringWriter();
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(out),
                new PrintWriter(out),
                "--print-module-deps",
                "--ignore-missing-deps",
                classes.toString());
    assertThat(status).as(out.toString()).isZero();
    return List.of(out.toString().strip().split(",", -1));
  }
}
