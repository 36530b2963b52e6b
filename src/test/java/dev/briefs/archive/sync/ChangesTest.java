package dev.briefs.archive.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.SyncReport.Skipped;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.Listing;
import dev.briefs.index.document.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ChangesTest {
  private static final Path ROOT = Path.of("/briefs");
  private static final Map<String, SourceFile> INDEXED =
      Map.of(
          "same", file("same.md", 1),
          "edited", file("edited.md", 1),
          "gone", file("gone.md", 1),
          "held", file("held/deep/brief.md", 1),
          "beside", file("held-not/brief.md", 1));

  @Test
  void filesAreComparedById() {
    Changes changes = between(List.of());
    assertThat(changes.added()).extracting(BriefFile::id).containsExactly("new");
    assertThat(changes.updated()).extracting(BriefFile::id).containsExactly("edited");
    assertThat(changes.removed()).containsExactly("beside", "gone", "held");
    assertThat(changes.unchanged()).isEqualTo(1);
  }

  @Test
  void whatLiesBelowAFolderThatCannotBeListedIsKept() {
    Path folder = ROOT.resolve("held");
    Changes changes = between(List.of(new Skipped(folder, "permission denied", true)));
    assertThat(changes.removed()).containsExactly("beside", "gone");
    assertThat(changes.unchanged()).isEqualTo(2);
    assertThat(changes.size()).isEqualTo(4);
  }

  @Test
  void whatLiesBelowAFolderThatIsLeftOutGoes() {
    Path folder = ROOT.resolve("held");
    Changes changes = between(List.of(new Skipped(folder, "pages", false)));
    assertThat(changes.removed()).containsExactly("beside", "gone", "held");
  }

  @Test
  void aFileThatIsNoBriefAnyMoreGoes() {
    Path file = ROOT.resolve("gone.md");
    Changes changes = between(List.of(new Skipped(file, "a link that leads nowhere", true)));
    assertThat(changes.removed()).contains("gone");
  }

  private static Changes between(List<Skipped> skipped) {
    List<BriefFile> files = List.of(listed("edited", 2), listed("new", 1), listed("same", 1));
    return Changes.between(
        INDEXED, List.of(ROOT), new Listing(files, skipped, new TreeMap<>(), List.of()));
  }

  private static BriefFile listed(String id, long modified) {
    String path = id + ".md";
    return new BriefFile(id, ROOT.resolve(path), 0, path, modified, 10, 0);
  }

  private static SourceFile file(String path, long modified) {
    return new SourceFile(0, path, modified, 10, 0);
  }
}
