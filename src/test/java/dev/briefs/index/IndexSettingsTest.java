package dev.briefs.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class IndexSettingsTest {
  @Test
  void settingsComeBack() {
    IndexSettings settings =
        new IndexSettings(
            3, "german-2", List.of(Path.of("/a b"), Path.of("/c,d\n")), "See also", "neighbours-7");
    assertThat(IndexSettings.isIn(settings.toCommit())).isTrue();
    assertThat(IndexSettings.from(settings.toCommit())).isEqualTo(settings);
    IndexSettings none = IndexSettings.of(List.of(), "Closest", "");
    assertThat(IndexSettings.from(none.toCommit())).isEqualTo(none);
  }

  @Test
  void commitOfOthersHasNone() {
    assertThat(IndexSettings.isIn(Map.of())).isFalse();
    assertThat(IndexSettings.isIn(Map.of("other", "1"))).isFalse();
  }

  @Test
  void sourceFileComesBack() {
    SourceFile file = new SourceFile(12, "a:b/c:d.md", 5, 6);
    assertThat(SourceFile.of(file.key(), 5, 6)).isEqualTo(file);
    assertThat(SourceFile.of(SourceFile.NONE.key(), 0, 0)).isEqualTo(SourceFile.NONE);
    assertThat(file.isAt(12, "a:b/c:d.md")).isTrue();
    assertThat(file.isAt(11, "a:b/c:d.md")).isFalse();
  }
}
