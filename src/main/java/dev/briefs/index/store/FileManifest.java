package dev.briefs.index.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * The folders and files that an index was made of, as they were listed: a file beside the index by
 * which readers notice that it is behind. It is a hint, and its loss does no harm.
 *
 * @param folders the folders at every depth
 */
public record FileManifest(List<Folder> folders) {
  static final String NAME = "inventory";
  static final String PENDING = NAME + ".pending";
  static final String CODEC = "BriefsInventory";
  static final int VERSION = 1;

  /** Stands in place of the time of an indexed folder that could not be read. */
  public static final long ABSENT = -2;

  /**
   * A folder.
   *
   * @param path where it is
   * @param modified the time of its last modification in milliseconds since 1970-01-01, -1 when
   *     that does not matter, or {@link #ABSENT}
   * @param files the Markdown files in it, not those deeper down
   */
  public record Folder(Path path, long modified, List<Entry> files) {}

  /**
   * A file.
   *
   * @param name its name
   * @param modified the time of its last modification in milliseconds since 1970-01-01, or -1 when
   *     that does not matter
   */
  public record Entry(String name, long modified) {}

  /** Copies the list. */
  public FileManifest {
    folders = List.copyOf(folders);
  }

  /** Replaces the file in the folder of an index in one step. */
  public void write(Path index) throws IOException {
    Files.deleteIfExists(index.resolve(PENDING));
    try (Directory directory = FSDirectory.open(index)) {
      try (IndexOutput out = directory.createOutput(PENDING, IOContext.DEFAULT)) {
        CodecUtil.writeHeader(out, CODEC, VERSION);
        write(out);
        CodecUtil.writeFooter(out);
      }
      directory.rename(PENDING, NAME);
    }
  }

  /** The folders first, each with the place of its files; files that were edited last first. */
  private void write(IndexOutput out) throws IOException {
    ByteBuffersDataOutput entries = new ByteBuffersDataOutput();
    ByteBuffersDataOutput table = new ByteBuffersDataOutput();
    for (Folder folder : folders) {
      table.writeString(folder.path().toString());
      table.writeZLong(folder.modified());
      table.writeVInt(folder.files().size());
      table.writeVLong(entries.size());
      for (Entry file : sorted(folder.files())) {
        entries.writeString(file.name());
        entries.writeZLong(file.modified());
      }
    }
    out.writeVInt(folders.size());
    out.writeVLong(table.size());
    table.copyTo(out);
    entries.copyTo(out);
  }

  private static List<Entry> sorted(List<Entry> files) {
    return files.stream()
        .sorted(Comparator.comparingLong(Entry::modified).reversed().thenComparing(Entry::name))
        .toList();
  }
}
