package dev.briefs.archive.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefs.InvalidArchiveException;
import dev.briefs.PagesReport;
import dev.briefs.PagesRequest;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.archive.BriefArchive;
import dev.briefs.archive.LinkFixture;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PagesTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

  @TempDir Path root;
  private LinkFixture briefs;
  private Path out;

  @BeforeEach
  void makeBriefs() throws IOException {
    briefs = LinkFixture.in(root);
    out = root.toRealPath().resolve("out");
    put("one", "20240101", "a.example", List.of("Electric vehicles", "Batteries"), 3);
    put("two", "20240301", "b.example", List.of("electric vehicle", "batteries"), 5);
    put("sub/three", "20240201", "a.example", List.of("Electric-Vehicles", "trade"), 4);
    put("four", "20240201", "a.example", List.of("Electric vehicles"), 5);
  }

  @Test
  void listsThemesByCountAsMostOftenWritten() throws IOException {
    write();
    assertThat(read("index.md"))
        .startsWith("# Archive\n\n4 briefs, 2024-01-01 to 2024-03-01.")
        .endsWith(
            """
            ## Themes

            * [Electric vehicles](themes/electric-vehicles.md) (4)
            * [Batteries](themes/batteries.md) (2)
            """);
    assertThat(read("themes.md"))
        .endsWith(
            """
            * [Batteries](themes/batteries.md) (2)
            * [Electric vehicles](themes/electric-vehicles.md) (4)
            * **trade**: [Brief sub/three](../briefs/sub/three.md)
            """);
  }

  @Test
  void listsIssuesFromTheLatestOnAndHostsByCount() throws IOException {
    put("five", "a-yearly-review", "", List.of(), 1);
    put("six", "", "", List.of(), 1);
    write();
    assertThat(headings("issues.md"))
        .containsExactly("20240301", "20240201", "20240101", "a-yearly-review", "Without an issue");
    assertThat(headings("hosts.md")).containsExactly("a.example", "b.example", "Without a link");
  }

  @Test
  void aThemeHasItsBriefsSignalsAndRelatedThemes() throws IOException {
    write();
    assertThat(read("themes/electric-vehicles.md"))
        .isEqualTo(
            """
            # Electric vehicles

            4 briefs, 2024-01-01 to 2024-03-01. [Archive](../index.md), [themes](../themes.md)

            Also written **Electric-Vehicles**, **electric vehicle**.

            ## Briefs

            * [Brief two](../../briefs/two.md) (2024-03-01, b.example)
            * [Brief four](../../briefs/four.md) (2024-02-01, a.example)
            * [Brief sub/three](../../briefs/sub/three.md) (2024-02-01, a.example)
            * [Brief one](../../briefs/one.md) (2024-01-01, a.example)

            ## Signals

            | Signal | Change | Brief | Relevancy |
            | --- | --- | --- | ---: |
            | Signal two | From here to there | [Brief two](../../briefs/two.md) | 5 |
            | Signal four | From here to there | [Brief four](../../briefs/four.md) | 5 |
            | Signal sub/three | From here to there | [Brief sub/three](../../briefs/sub/three.md) | 4 |
            | Signal one | From here to there | [Brief one](../../briefs/one.md) | 3 |

            ## Related themes

            * [Batteries](batteries.md) (2 shared)
            """);
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    put("with space & #, (x) %20", "20240101", "", List.of("trade"), 1);
    write();
    for (Map.Entry<String, String> page : pages().entrySet()) {
      Matcher link = LINK.matcher(page.getValue());
      while (link.find()) {
        String path = percentDecoded(link.group(1));
        assertThat(out.resolve(page.getKey()).resolveSibling(path).normalize()).exists();
      }
    }
  }

  @Test
  void hostileNamesStayInTheFolderAndReadAsText() throws IOException {
    for (int number = 0; number < 2; number++) {
      String title = "](javascript:alert(1)) | **x** <b> " + number;
      put("h" + number, title, "20240101", "", themes("../../x", "a|b", "\\<script>", "# x"), 1);
    }
    write();
    assertThat(pages().keySet())
        .contains("themes/x.md", "themes/a-b.md", "themes/script.md")
        .allMatch(path -> path.matches("(themes/)?[a-z0-9-]+\\.md"));
    assertThat(root.toFile().list()).containsExactlyInAnyOrder("briefs", "index", "out");
    assertThat(read("index.md"))
        .contains("[\\](javascript:alert(1)) \\| x", "[\\<script\\>](themes/script.md)")
        .doesNotContain("<b>", "<script>");
    assertThat(read("themes/x.md")).contains("\n| Signal h0 |");
  }

  @Test
  void theSecondTimeWritesNothing() throws IOException {
    PagesReport first = write();
    assertThat(first.written()).hasSize(6).contains("themes/batteries.md");
    Map<String, String> pages = pages();
    age();
    PagesReport second = write();
    assertThat(second.written()).isEmpty();
    assertThat(second.unchanged()).isEqualTo(6);
    assertThat(pages()).isEqualTo(pages);
    assertThat(changed()).isEmpty();
  }

  @Test
  void onlyWhatChangedIsWrittenAndWhatIsNotNeededRemoved() throws IOException {
    write();
    age();
    put("two", "20240301", "b.example", List.of("trade"), 5);
    PagesReport report = write();
    assertThat(report.written())
        .containsExactly("index.md", "themes.md", "themes/electric-vehicles.md", "themes/trade.md");
    assertThat(report.removed()).containsExactly("themes/batteries.md");
    assertThat(pages()).doesNotContainKey("themes/batteries.md").containsKey("themes/trade.md");
    assertThat(changed()).doesNotContain("hosts.md", "issues.md");
  }

  @Test
  void theSameArchiveGivesTheSameBytes() throws IOException {
    write();
    Map<String, String> pages = pages();
    String manifest = Files.readString(out.resolve(".briefs-pages"));
    try (BriefArchive archive = BriefArchive.open(root.resolve("index"))) {
      archive.rebuild(List.of(), ProgressListener.NONE);
      archive.pages(root.resolve("other"), PagesRequest.DEFAULT, ProgressListener.NONE);
    }
    out = root.toRealPath().resolve("other");
    assertThat(pages()).isEqualTo(pages);
    assertThat(Files.readString(out.resolve(".briefs-pages"))).isEqualTo(manifest);
  }

  @Test
  void theLeastNumberOfBriefsIsChosen() throws IOException {
    assertThat(write(new PagesRequest(1)).written()).contains("themes/trade.md");
    assertThat(write(new PagesRequest(3)).removed())
        .containsExactly("themes/batteries.md", "themes/trade.md");
  }

  @Test
  void foreignFilesAreNamedAndNothingIsWritten() throws IOException {
    Files.createDirectories(out.resolve("deep"));
    for (String file : List.of("z.md", "deep/mine.md", "e.md")) {
      Files.writeString(out.resolve(file), "mine");
    }
    assertRefused("deep/mine.md", "did not write");
    assertThat(pages()).containsOnlyKeys("deep/mine.md", "e.md", "z.md");
    assertThat(out.resolve(".briefs-pages")).doesNotExist();
  }

  @Test
  void aPageThatSomebodyChangedIsNotOverwritten() throws IOException {
    write();
    Files.writeString(out.resolve("themes/batteries.md"), "my notes");
    assertRefused("themes/batteries.md", "somebody changed");
    assertThat(read("themes/batteries.md")).isEqualTo("my notes");
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    Path file = Files.writeString(elsewhere.resolve("index.md"), "theirs");
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("themes"), elsewhere);
    assertRefused("themes", "did not write");
    Files.delete(out.resolve("themes"));
    write();
    Files.delete(out.resolve("index.md"));
    Files.createSymbolicLink(out.resolve("index.md"), file);
    assertRefused("index.md", "did not write");
    assertThat(file).hasContent("theirs");
  }

  @Test
  void aManifestThatNamesOtherFilesRemovesNothing() throws IOException {
    write();
    Path victim = Files.writeString(root.resolve("victim.md"), "precious");
    Path manifest = out.resolve(".briefs-pages");
    Files.writeString(manifest, Files.readString(manifest) + "-".repeat(64) + "  ../victim.md\n");
    assertThatThrownBy(this::write)
        .isInstanceOf(InvalidArchiveException.class)
        .hasMessageContaining("is damaged");
    assertThat(victim).hasContent("precious");
  }

  @Test
  void aStoppedRunIsGoneOnWith() throws IOException {
    write();
    Map<String, String> pages = pages();
    // As a run leaves it that was killed in the middle: pages of another state, and half a file.
    Path manifest = out.resolve(".briefs-pages");
    Files.writeString(
        manifest, Files.readString(manifest).replaceAll("(?m)^[0-9a-f]{64}", "-".repeat(64)));
    Files.writeString(out.resolve("index.md"), "of another state");
    Files.delete(out.resolve("hosts.md"));
    Files.writeString(out.resolve("themes/.briefs-0123abcd.tmp"), "hal");
    assertThat(write().written()).containsExactly("hosts.md", "index.md");
    assertThat(pages()).isEqualTo(pages);
    assertThat(out.resolve("themes/.briefs-0123abcd.tmp")).doesNotExist();
  }

  @Test
  void hiddenFilesAreLeftAside() throws IOException {
    write();
    Files.createDirectories(out.resolve(".git"));
    Path config = Files.writeString(out.resolve(".git/config"), "mine");
    assertThat(write().written()).isEmpty();
    assertThat(config).hasContent("mine");
  }

  @Test
  void pagesInsideAnIndexedFolderAreNoBriefs() throws IOException {
    out = briefs.folder().resolve("pages");
    write();
    try (BriefArchive archive = BriefArchive.open(root.resolve("index"))) {
      SyncReport report = archive.sync(List.of(), ProgressListener.NONE);
      assertThat(report.total()).isEqualTo(4);
      assertThat(report.skipped()).contains(new SyncReport.Skipped(out, "pages", false));
    }
  }

  @Test
  void aFileCannotBeTheFolder() throws IOException {
    Files.writeString(out, "a file");
    assertThatThrownBy(this::write)
        .isInstanceOf(InvalidArchiveException.class)
        .hasMessageContaining("is a file");
  }

  private void assertRefused(String file, String reason) {
    assertThatThrownBy(this::write)
        .isInstanceOf(InvalidArchiveException.class)
        .hasMessageContaining("holds " + file + ",")
        .hasMessageContaining(reason);
  }

  private PagesReport write() {
    return write(PagesRequest.DEFAULT);
  }

  private PagesReport write(PagesRequest request) {
    try (BriefArchive archive = BriefArchive.open(root.resolve("index"))) {
      archive.sync(List.of(briefs.folder()), ProgressListener.NONE);
      return archive.pages(out, request, ProgressListener.NONE);
    }
  }

  private static List<String> themes(String... themes) {
    return List.of(themes);
  }

  private void put(String id, String issue, String host, List<String> themes, int relevancy)
      throws IOException {
    put(id, "Brief " + id, issue, host, themes, relevancy);
  }

  private void put(
      String id, String title, String issue, String host, List<String> themes, int relevancy)
      throws IOException {
    StringBuilder text = new StringBuilder("# __" + title + "__");
    text.append(issue.isEmpty() ? "\n" : ", from ([" + issue + "](https://x.example).)\n");
    text.append(host.isEmpty() ? "" : "\n__[External link](https://" + host + "/" + id + ")__\n");
    text.append("\n## Themes\n\n");
    themes.forEach(theme -> text.append("* ").append(theme).append('\n'));
    text.append("\n## Signals\n\n| name | change | relevancy |\n|---|---|---|\n");
    text.append("| Signal " + id + " | From here to there | " + relevancy + " |\n");
    briefs.put(id + ".md", text.toString());
  }

  private String read(String page) throws IOException {
    return Files.readString(out.resolve(page));
  }

  private List<String> headings(String page) throws IOException {
    return read(page)
        .lines()
        .filter(line -> line.startsWith("## "))
        .map(l -> l.substring(3))
        .toList();
  }

  private Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (Path file : files()) {
      pages.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
    }
    return pages;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .toList();
    }
  }

  private void age() throws IOException {
    for (Path file : files()) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }
    Files.setLastModifiedTime(out.resolve(".briefs-pages"), FileTime.from(Instant.EPOCH));
  }

  private List<String> changed() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      List<Path> regular = files.filter(Files::isRegularFile).toList();
      return regular.stream()
          .filter(file -> file.toFile().lastModified() > 0)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static String percentDecoded(String target) {
    return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
