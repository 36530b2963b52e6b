package dev.briefs.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FileIdAssignerTest {
  private static final List<Path> FOLDERS = List.of(Path.of("/one/notes"), Path.of("/two/notes"));

  @Test
  void nameIsTheId() {
    assertThat(ids("a.md", "sub/b.md", "c.d.markdown")).containsExactly("a", "b", "c.d");
  }

  @Test
  void pathIsTheIdWhereNamesAreShared() {
    assertThat(ids("a.md", "sub/a.md", "sub/b.md")).containsExactly("a", "sub/a", "b");
  }

  @Test
  void folderIsPartOfTheIdWherePathsAreShared() {
    assertThat(
            FileIdAssigner.assign(
                List.of(file(0, "a.md"), file(1, "a.md"), file(1, "b.md")), FOLDERS))
        .extracting(BriefFile::id)
        .containsExactly("notes-1/a", "notes-2/a", "b");
  }

  @Test
  void idsThatDifferInCaseStayDistinct() {
    assertThat(ids("Note.md", "note.md", "NOTE.md")).containsExactly("Note", "note", "NOTE");
  }

  @Test
  void accentsAreComposed() {
    assertThat(ids("cafe\u0301.md", "sub/the\u0301.md", "the\u0301.md"))
        .containsExactly("caf\u00e9", "sub/th\u00e9", "th\u00e9");
  }

  @Test
  void normalisationFormsStayDistinct() {
    assertThat(ids("caf\u00e9.md", "cafe\u0301.md")).doesNotHaveDuplicates();
  }

  @Test
  void filesThatDifferInTheirEndingAloneStayDistinct() {
    assertThat(ids("a.md", "a.markdown", "a.MD", "b.md")).doesNotHaveDuplicates().contains("b");
    assertThat(ids("sub/a.md", "sub/a.markdown", "a.md")).doesNotHaveDuplicates();
  }

  @Test
  void folderThatIsNamedLikeAPrefixTakesNoId() {
    List<BriefFile> files =
        List.of(file(0, "a.md"), file(0, "notes-2/a.md"), file(1, "a.md"), file(1, "notes-1/a.md"));
    assertThat(FileIdAssigner.assign(files, FOLDERS))
        .extracting(BriefFile::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void indexedFileIsFoundAgainByOneOfItsPossibleIds() {
    List<BriefFile> files =
        List.of(
            file(0, "a.md"),
            file(0, "a.markdown"),
            file(0, "notes-2/a.md"),
            file(1, "a.md"),
            file(1, "sub/b.md"));
    for (BriefFile file : FileIdAssigner.assign(files, FOLDERS)) {
      assertThat(file.possibleIds(FOLDERS.get(file.folder()))).contains(file.id());
    }
  }

  private static List<String> ids(String... paths) {
    List<BriefFile> files = new ArrayList<>();
    for (String path : paths) {
      files.add(file(0, path));
    }
    return FileIdAssigner.assign(files, FOLDERS).stream().map(BriefFile::id).toList();
  }

  private static BriefFile file(int folder, String path) {
    return new BriefFile("", FOLDERS.get(folder).resolve(path), folder, path, 0, 0, 0);
  }
}
