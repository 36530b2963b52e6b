package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.briefs.ClosestRequest;
import dev.briefs.FileSelection;
import dev.briefs.MadeUpBriefs;
import dev.briefs.ProgressListener;
import dev.briefs.ReadingRules;
import dev.briefs.UnreadableIndexException;
import dev.briefs.UnreadableIndexException.Reason;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.Analyzers;
import dev.briefs.index.document.CustomFields;
import dev.briefs.index.store.IndexFolder;
import dev.briefs.index.store.IndexSettings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with an index is named, and a rebuild repairs it. */
final class DamagedIndexTest {
  /** Where the version stands in the header of a commit: behind a number and a name. */
  private static final int VERSION_OFFSET = 4 + 1 + "segments".length();

  @TempDir Path temporary;

  private BriefFolder folder;
  private BriefArchive archive;

  @BeforeEach
  void index() throws IOException {
    folder = new BriefFolder(temporary.resolve("notes"));
    folder.writeAll(new MadeUpBriefs(73, 2).briefs(8));
    archive = BriefArchive.open(temporary.resolve("index"));
    archive.sync(folder.paths(), ProgressListener.NONE);
  }

  private void reopen() {
    archive.close();
    archive = BriefArchive.open(temporary.resolve("index"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void missingIndexIsNamed() {
    try (BriefArchive none = BriefArchive.open(temporary.resolve("none"))) {
      assertThatExceptionOfType(UnreadableIndexException.class)
          .isThrownBy(() -> none.closest("b0001", ClosestRequest.DEFAULT))
          .extracting(UnreadableIndexException::reason)
          .isEqualTo(Reason.ABSENT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "something else", "generation-x"})
  void fileThatNamesNoGenerationIsForeign(String content) throws IOException {
    Files.writeString(temporary.resolve("index/current"), content);
    assertRepairedWithFolder("is no index of briefs");
  }

  @Test
  void generationThatIsGoneIsDamage() throws IOException {
    try (Stream<Path> files = Files.list(generation())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(generation());
    assertRepairedWithFolder("is damaged");
  }

  @Test
  void indexOfOthersIsForeign() throws IOException {
    commit(Map.of());
    assertRepairedWithFolder("is an index, but not of briefs");
  }

  @Test
  void otherFormatIsNamedWithTheOneExpected() throws IOException {
    commit(Map.of("briefs.format", "99", "briefs.analysis", "english-1"));
    assertRepairedWithFolder("has format 99 where " + IndexSettings.FORMAT + " is expected");
  }

  @Test
  void otherFormatIsNamedWhereItsCodecIsUnknown() throws IOException {
    commit(Map.of("briefs.format", "99"), new FilterCodec("Unheard", Codec.getDefault()) {});
    assertUnreadable("is damaged (its commit cannot be understood)");
    new IndexFolder(temporary.resolve("index"))
        .remember(
            new IndexSettings(
                99,
                "english-1",
                folder.paths(),
                false,
                FileSelection.NONE,
                ReadingRules.USUAL,
                "Closest",
                "",
                CustomFields.NONE));
    assertRepairedWithFolder("has format 99 where " + IndexSettings.FORMAT + " is expected");
  }

  @Test
  void otherAnalysisIsNamedWithTheOneExpected() throws IOException {
    commit(
        Map.of(
            "briefs.format", String.valueOf(IndexSettings.FORMAT), "briefs.analysis", "klingon-7"));
    assertRepairedWithFolder(
        "was analysed as klingon-7 where " + Analyzers.name(Language.AUTO) + " is expected");
  }

  @Test
  void formatThatIsNoNumberIsAnotherFormat() throws IOException {
    commit(Map.of("briefs.format", "one"));
    assertRepairedWithFolder("has format 0 where " + IndexSettings.FORMAT + " is expected");
  }

  @Test
  void newerLuceneIsNamed() throws IOException {
    Path segments = segments();
    byte[] bytes = Files.readAllBytes(segments);
    ByteBuffer.wrap(bytes).putInt(VERSION_OFFSET, 1000);
    Files.write(segments, bytes);
    assertRepairedWithFolder("was written by a newer Lucene");
  }

  @Test
  void everyTruncationOfTheCommitIsNamed() throws IOException {
    Path segments = segments();
    byte[] bytes = Files.readAllBytes(segments);
    for (int length = 0; length < bytes.length; length += 5) {
      Files.write(segments, Arrays.copyOf(bytes, length));
      assertUnreadable("length " + length);
    }
    archive.rebuild(List.of(), ProgressListener.NONE);
    assertWhole();
  }

  @Test
  void everyFlippedByteOfTheCommitIsNamed() throws IOException {
    Path segments = segments();
    byte[] bytes = Files.readAllBytes(segments);
    for (int i = 0; i < bytes.length; i += 3) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= (byte) (1 << i % 8);
      Files.write(segments, damaged);
      assertUnreadable("byte " + i);
    }
  }

  @Test
  void everyMissingFileIsNamedAndRepairedFromTheRememberedFolder() throws IOException {
    for (String suffix : List.of(".cfs", ".cfe", "neighbours")) {
      Path file = file(suffix);
      Files.delete(file);
      assertUnreadable(file.toString());
      archive.rebuild(List.of(), ProgressListener.NONE);
      assertWhole();
    }
  }

  @Test
  void everyTruncatedFileIsNamed() throws IOException {
    for (String suffix : List.of(".cfs", ".cfe", ".si", "neighbours")) {
      Path file = file(suffix);
      byte[] bytes = Files.readAllBytes(file);
      for (int length : new int[] {0, 1, 20, bytes.length / 2, bytes.length - 1}) {
        Files.write(file, Arrays.copyOf(bytes, length));
        assertUnreadable(suffix + " of length " + length);
      }
      Files.write(file, bytes);
    }
    reopen();
    assertWhole();
  }

  @Test
  void everyFlippedByteOfTheNeighbourGraphIsNamed() throws IOException {
    Path file = file("neighbours");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i += 7) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= (byte) 0x81;
      Files.write(file, damaged);
      assertUnreadable("byte " + i);
    }
  }

  private void assertRepairedWithFolder(String what) throws IOException {
    reopen();
    assertThatExceptionOfType(UnreadableIndexException.class)
        .isThrownBy(() -> archive.closest("b0001", ClosestRequest.DEFAULT))
        .withMessageContaining(what)
        .satisfies(unreadable -> assertThat(unreadable.isFoldersKnown()).isTrue())
        .extracting(UnreadableIndexException::reason)
        .isIn(Reason.DAMAGED, Reason.OTHER_FORMAT);
    assertThatThrownBy(() -> archive.sync(folder.paths(), ProgressListener.NONE))
        .isInstanceOf(UnreadableIndexException.class);
    archive.rebuild(folder.paths(), ProgressListener.NONE);
    assertWhole();
  }

  private void assertUnreadable(String what) {
    reopen();
    assertThatExceptionOfType(UnreadableIndexException.class)
        .as(what)
        .isThrownBy(() -> archive.closest("b0001", ClosestRequest.DEFAULT))
        .satisfies(unreadable -> assertThat(unreadable.isFoldersKnown()).isTrue())
        .extracting(UnreadableIndexException::reason)
        .isIn(Reason.DAMAGED, Reason.OTHER_FORMAT);
  }

  private void assertWhole() {
    assertThat(archive.closest("b0001", ClosestRequest.DEFAULT).closest()).hasSize(7);
    assertThat(archive.statistics().briefs()).isEqualTo(8);
  }

  /** Makes the live generation an index that records the settings. */
  private void commit(Map<String, String> settings) throws IOException {
    commit(settings, Codec.getDefault());
  }

  private void commit(Map<String, String> settings, Codec codec) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new StandardAnalyzer())
            .setCodec(codec)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (Directory directory = FSDirectory.open(generation());
        IndexWriter writer = new IndexWriter(directory, config)) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(settings.entrySet());
      writer.commit();
    }
  }

  private Path generation() throws IOException {
    String name = Files.readString(temporary.resolve("index/current")).strip();
    return temporary.resolve("index").resolve(name);
  }

  private Path segments() throws IOException {
    return file("segments_");
  }

  private Path file(String part) throws IOException {
    try (Stream<Path> files = Files.list(generation())) {
      return files
          .filter(file -> file.getFileName().toString().contains(part))
          .min(Path::compareTo)
          .orElseThrow();
    }
  }
}
