package dev.briefs.index.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.CustomField;
import dev.briefs.FileSelection;
import dev.briefs.ReadingRules;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.CustomFields;
import dev.briefs.index.document.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class IndexSettingsTest {
  @Test
  void settingsComeBack() {
    IndexSettings settings =
        new IndexSettings(
            3,
            "german-2",
            List.of(Path.of("/a b"), Path.of("/c,d\n")),
            true,
            FileSelection.NONE.exclude(List.of("a b", "!c")).include(List.of("*.md")).drafts(true),
            ReadingRules.USUAL
                .keys(ReadingRules.Field.DATE, List.of("posted", "day"))
                .unlike(List.of("References")),
            "See also",
            "neighbours-7",
            new CustomFields(List.of(CustomField.exact("source"), CustomField.number("stars"))));
    assertThat(IndexSettings.isIn(settings.toCommit())).isTrue();
    assertThat(IndexSettings.from(settings.toCommit())).isEqualTo(settings);
    IndexSettings none = IndexSettings.of(Language.ENGLISH, List.of(), "Closest", "");
    assertThat(IndexSettings.from(none.toCommit())).isEqualTo(none);
  }

  @Test
  void commitOfOthersHasNone() {
    assertThat(IndexSettings.isIn(Map.of())).isFalse();
    assertThat(IndexSettings.isIn(Map.of("other", "1"))).isFalse();
  }

  @Test
  void sourceFileComesBack() {
    SourceFile file = new SourceFile(12, "a:b/c:d.md", 5, 6, 7);
    for (String id : List.of("c:d", "d", "b/c:d", "other")) {
      assertThat(SourceFile.of(file.key(id), id, 5, 6, 7)).as(id).isEqualTo(file);
    }
    SourceFile flat = new SourceFile(0, "a.md", 5, 6, 7);
    assertThat(flat.key("a")).isEqualTo("0:/");
    assertThat(SourceFile.of(flat.key("a"), "a", 5, 6, 7)).isEqualTo(flat);
    assertThat(SourceFile.of(SourceFile.NONE.key("a"), "a", 0, 0, 0)).isEqualTo(SourceFile.NONE);
    assertThat(file.isAt(12, "a:b/c:d.md")).isTrue();
    assertThat(file.isAt(11, "a:b/c:d.md")).isFalse();
  }
}
