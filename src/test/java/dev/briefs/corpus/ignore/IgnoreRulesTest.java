package dev.briefs.corpus.ignore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IgnoreRulesTest {
  private static final int FOUND = 0;
  private static final int NOT_FOUND = 1;

  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void folder() throws IOException {
    folder = temporary.toRealPath();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "*.tmp.md, a/x.tmp.md, true",
        "/rooted.md, rooted.md, true",
        "/rooted.md, a/rooted.md, false",
        "drafts/, a/drafts/, true",
        "drafts/, a/drafts, false",
        "doc/x.md, doc/x.md, true",
        "doc/x.md, a/doc/x.md, false",
        "**/deep/x.md, deep/x.md, true",
        "**/deep/x.md, a/b/deep/x.md, true",
        "a/**/b.md, a/b.md, true",
        "a/**/b.md, a/c/d/b.md, true",
        "abc/**, abc/, false",
        "abc/**, abc/x.md, true",
        "foo/*, foo/d/, true",
        "\\#hash.md, #hash.md, true",
        "#hash.md, #hash.md, false",
        "we\\ ird.md, we ird.md, true",
        "[a-c]x.md, bx.md, true",
        "[!a-c]x.md, bx.md, false",
        "[[:digit:]]*.md, 7a.md, true",
        "[ab.md, [ab.md, false",
        "a+b(c).md, a+b(c).md, true",
        "{x}.md, {x}.md, true",
        "te\\*st.md, te*st.md, true",
        "te\\*st.md, tetst.md, false",
        "q?.md, q/.md, false",
        "Über*.md, Überblick.md, true",
      })
  void patternMeansWhatItMeansToGit(String pattern, String path, boolean ignored) {
    IgnoreRules rules = IgnoreRules.NONE.with(folder, List.of(pattern));
    assertThat(rules.ignores(folder.resolve(path), path.endsWith("/"))).isEqualTo(ignored);
  }

  @Test
  void laterPatternTakesBack() {
    IgnoreRules rules = IgnoreRules.NONE.with(folder, List.of("*.md", "!keep.md", "a/keep.md"));
    assertThat(rules.ignores(folder.resolve("keep.md"), false)).isFalse();
    assertThat(rules.ignores(folder.resolve("other.md"), false)).isTrue();
    assertThat(rules.ignores(folder.resolve("a/keep.md"), false)).isTrue();
  }

  @Test
  void deeperFilesAndThoseOfBriefsCountFirst() throws IOException {
    Path deep = Files.createDirectory(folder.resolve("deep"));
    Files.writeString(folder.resolve(".gitignore"), "*.md\n");
    Files.writeString(folder.resolve(".briefsignore"), "!b.md\n");
    Files.writeString(deep.resolve(".ignore"), "b.md\r\n");
    IgnoreRules outer = IgnoreRules.NONE.in(folder, List.of(".gitignore", ".briefsignore"));
    IgnoreRules inner = outer.in(deep, List.of(".ignore"));
    assertThat(outer.ignores(folder.resolve("a.md"), false)).isTrue();
    assertThat(outer.ignores(folder.resolve("b.md"), false)).isFalse();
    assertThat(inner.ignores(deep.resolve("b.md"), false)).isTrue();
  }

  @Test
  void repositoryAboveCounts() throws IOException {
    Path notes = Files.createDirectories(folder.resolve("repository/docs/notes"));
    Files.writeString(folder.resolve(".gitignore"), "outside.md\n");
    Files.createDirectory(folder.resolve("repository/.git"));
    Files.writeString(folder.resolve("repository/.gitignore"), "/docs/notes/a.md\n");
    IgnoreRules rules = IgnoreRules.above(notes);
    assertThat(rules.ignores(notes.resolve("a.md"), false)).isTrue();
    assertThat(rules.ignores(notes.resolve("b.md"), false)).isFalse();
    assertThat(rules.ignores(notes.resolve("outside.md"), false)).isFalse();
  }

  /** Made-up patterns and paths, with the answer of git. */
  @Test
  void agreesWithGit() throws IOException, InterruptedException {
    assumeTrue(git("--version") == FOUND, "there is no git");
    assertThat(git("init", "-q", ".")).isEqualTo(FOUND);
    Random random = new Random(15);
    for (int round = 0; round < 40; round++) {
      List<String> patterns = patterns(random);
      Files.write(folder.resolve(".gitignore"), patterns);
      IgnoreRules rules = IgnoreRules.NONE.in(folder, List.of(".gitignore"));
      for (int i = 0; i < 8; i++) {
        String path = path(random);
        boolean ignored = isIgnored(rules, path);
        assertThat(git("check-ignore", "-q", "--no-index", path))
            .as("%s in %s", path, patterns)
            .isEqualTo(ignored ? FOUND : NOT_FOUND);
      }
    }
  }

  private boolean isIgnored(IgnoreRules rules, String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      parts.add(part);
      boolean directory = parts.size() < path.split("/").length;
      if (rules.ignores(folder.resolve(String.join("/", parts)), directory)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> patterns(Random random) {
    String[] parts = {"a", "b", "ab", "*", "?", "**", "a*", "*b", "[ab]", "[!a]", "\\a", "a**b"};
    List<String> patterns = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      StringBuilder pattern = new StringBuilder(random.nextInt(4) == 0 ? "!" : "");
      pattern.append(random.nextInt(4) == 0 ? "/" : "");
      int length = random.nextInt(1, 4);
      for (int part = 0; part < length; part++) {
        pattern.append(part > 0 ? "/" : "").append(parts[random.nextInt(parts.length)]);
      }
      patterns.add(pattern + (random.nextInt(4) == 0 ? "/" : ""));
    }
    return patterns;
  }

  private static String path(Random random) {
    String[] names = {"a", "b", "ab", "aab", "c", "axb"};
    StringBuilder path = new StringBuilder(names[random.nextInt(names.length)]);
    for (int i = random.nextInt(4); i > 0; i--) {
      path.append('/').append(names[random.nextInt(names.length)]);
    }
    return path.toString();
  }

  private int git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException absent) {
      return -1;
    }
  }
}
