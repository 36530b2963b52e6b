package dev.briefs.archive.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ThemeFileNamesTest {
  @ParameterizedTest
  @CsvSource({
    "AI regulation, ai-regulation.md",
    "China's rôle: 2024/25, chinas-role-2024-25.md",
    "../../etc/passwd, etc-passwd.md",
    "a/b, a-b.md",
    "Straße, strasse.md"
  })
  void aNameIsReadable(String theme, String file) {
    assertThat(files(theme)).containsExactly(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CON",
        "com1",
        "Index",
        "README",
        "..",
        "???",
        "人工知能",
        "AI 倫理",
        "🚀",
        "0123456789ab",
        "x-0123456789ab"
      })
  void aNameThatWouldNotDoEndsInAHash(String theme) {
    assertThat(files(theme)).singleElement().asString().matches("([a-z0-9-]+-)?[0-9a-f]{12}\\.md");
  }

  @Test
  void aLongNameIsCut() {
    assertThat(files("long ".repeat(1000)))
        .singleElement()
        .asString()
        .matches("long-.*-[0-9a-f]{12}\\.md")
        .hasSizeLessThan(90);
  }

  @Test
  void namesThatCollideAreToldApart() {
    List<String> files = files("C", "C++", "C#", "a/b", "a b");
    assertThat(files).doesNotHaveDuplicates().allMatch(file -> file.matches("[abc0-9-]+.*\\.md"));
    assertThat(files.get(3)).startsWith("a-b-");
  }

  private static List<String> files(String... names) {
    List<Theme> themes =
        Stream.of(names)
            .map(name -> new Theme("key of " + name, name, List.of(), List.of()))
            .toList();
    ThemeFileNames files = new ThemeFileNames(themes);
    return themes.stream().map(files::file).toList();
  }
}
