package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.InvalidArchiveException;
import dev.briefs.MadeUpBriefs;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.UnreadableIndexException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefs that a program puts into an index, alone and beside files. */
final class PutTest {
  private final MadeUpBriefs source = new MadeUpBriefs(97, 3);

  @TempDir Path root;
  private BriefArchive archive;

  @BeforeEach
  void open() {
    archive = BriefArchive.open(root.resolve("index"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void listsAreThoseOfTheSameBriefsAsFiles() throws IOException {
    BriefFolder files = new BriefFolder(root.resolve("notes"));
    files.writeAll(source.briefs(40));
    try (BriefArchive ofFiles = BriefArchive.open(root.resolve("of-files"))) {
      ofFiles.sync(files.paths(), ProgressListener.NONE);
      List<Brief> briefs = new ArrayList<>();
      ofFiles.briefs(dev.briefs.Filter.ALL, briefs::add);
      assertThat(archive.putAll(briefs.stream())).isEqualTo(40);
      assertThat(lists(archive)).isEqualTo(lists(ofFiles));
      Brief changed = briefs.getFirst().toBuilder().summary("Kites over the bay.").build();
      archive.put(changed);
      assertThat(archive.get(changed.id()).summary()).isEqualTo("Kites over the bay.");
      assertThat(archive.search(SearchRequest.of("kites")).total()).isEqualTo(1);
      archive.put(briefs.getFirst());
      assertThat(lists(archive)).isEqualTo(lists(ofFiles));
    }
  }

  @Test
  void briefsOfFilesAndOfProgramsStandBesideEachOther() throws IOException {
    BriefFolder files = new BriefFolder(root.resolve("notes"));
    files.writeAll(source.briefs(5));
    archive.put(brief("mine", "Kites over the bay"));
    archive.sync(files.paths(), ProgressListener.NONE);
    assertThat(archive.statistics().briefs()).isEqualTo(6);
    archive.sync(List.of(), ProgressListener.NONE);
    archive.rebuild(List.of(), ProgressListener.NONE);
    assertThat(archive.get("mine").title()).isEqualTo("Kites over the bay");
    assertThat(archive.statistics().briefs()).isEqualTo(6);
    assertThat(archive.remove("mine")).isTrue();
    assertThat(archive.remove("mine")).isFalse();
    assertThat(archive.statistics().briefs()).isEqualTo(5);
  }

  @Test
  void idOfAFileIsRefusedAndNothingWritten() throws IOException {
    BriefFolder files = new BriefFolder(root.resolve("notes"));
    files.writeAll(source.briefs(2));
    archive.sync(files.paths(), ProgressListener.NONE);
    assertThatExceptionOfType(InvalidArchiveException.class)
        .isThrownBy(() -> archive.putAll(Stream.of(brief("new", "New"), brief("b0001", "Mine"))));
    assertThatExceptionOfType(InvalidArchiveException.class)
        .isThrownBy(() -> archive.remove("b0001"));
    assertThat(archive.statistics().briefs()).isEqualTo(2);
  }

  @Test
  void failureOfTheSourceWritesNothing() {
    Stream<Brief> broken =
        Stream.iterate(1, number -> number + 1)
            .map(
                number -> {
                  if (number == 200) {
                    throw new IllegalStateException("the database is gone");
                  }
                  return brief("b" + number, "Title " + number);
                });
    assertThatIllegalStateException().isThrownBy(() -> archive.putAll(broken));
    assertThatExceptionOfType(UnreadableIndexException.class)
        .isThrownBy(() -> archive.statistics());
  }

  private static Brief brief(String id, String title) {
    return Brief.builder(id).title(title).build();
  }

  /** The lists without the paths of files. */
  private static List<String> lists(BriefArchive archive) {
    List<String> lists = new ArrayList<>();
    archive.closestAll(
        ClosestRequest.DEFAULT,
        list -> lists.add(list.toString().replaceAll("path=Optional\\S*", "")),
        ProgressListener.NONE);
    return lists;
  }
}
