package dev.briefs.index.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * The settings of an index in a file beside it, so that the folders it is made of outlive damage to
 * it. Where a commit can be read, what that says counts.
 */
final class SettingsFile {
  static final String NAME = "settings";
  static final String PENDING = NAME + ".pending";
  private static final String CODEC = "BriefsSettings";
  private static final int VERSION = 1;

  private SettingsFile() {}

  /** Replaces the file in one step that survives a loss of power, where it says something else. */
  static void write(Path folder, IndexSettings settings) throws IOException {
    if (read(folder).equals(Optional.of(settings))) {
      return;
    }
    Files.deleteIfExists(folder.resolve(PENDING));
    try (Directory directory = FSDirectory.open(folder)) {
      try (IndexOutput out = directory.createOutput(PENDING, IOContext.DEFAULT)) {
        CodecUtil.writeHeader(out, CODEC, VERSION);
        out.writeMapOfStrings(settings.toCommit());
        CodecUtil.writeFooter(out);
      }
      directory.sync(List.of(PENDING));
      directory.rename(PENDING, NAME);
      directory.syncMetaData();
    }
  }

  /** What the file says; empty when it is absent or damaged. */
  static Optional<IndexSettings> read(Path folder) {
    if (!Files.isRegularFile(folder.resolve(NAME))) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(folder);
        IndexInput in = directory.openInput(NAME, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
      in.seek(0);
      CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
      return Optional.of(IndexSettings.from(in.readMapOfStrings()));
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /** Whether there is a file that cannot be read. */
  static boolean isDamaged(Path folder) {
    return Files.exists(folder.resolve(NAME)) && read(folder).isEmpty();
  }
}
