package dev.briefs.archive;

import dev.briefs.ClosestRequest;
import dev.briefs.MadeUpBriefs;
import dev.briefs.ProgressListener;
import dev.briefs.SearchRequest;
import dev.briefs.UnreadableIndexException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Opens a small index, one file of which holds any bytes: it answers, or is refused as unreadable.
 * The first byte of an input says which file, and whether its checksum is made right; the others
 * are what it holds.
 */
public final class IndexFuzz {
  private static final int CHECKED = 0x80;
  private static final int FOOTER = 16;
  private static final IndexFuzz INDEX = make();

  private final Path folder;
  private final Path index;
  private final List<Path> files;
  private final List<byte[]> contents;

  private IndexFuzz() throws IOException {
    Path temporary = Files.createTempDirectory("briefs-fuzz");
    temporary.toFile().deleteOnExit();
    folder = temporary.resolve("briefs");
    BriefFolder briefs = new BriefFolder(folder);
    briefs.writeAll(new MadeUpBriefs(7, 2).briefs(3));
    index = temporary.resolve("index");
    try (BriefArchive archive = BriefArchive.open(index)) {
      archive.sync(briefs.paths(), ProgressListener.NONE);
    }
    try (Stream<Path> all = Files.walk(index)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.toString().endsWith(".lock"))
              .sorted()
              .toList();
    }
    contents = new ArrayList<>();
    for (Path file : files) {
      contents.add(Files.readAllBytes(file));
    }
  }

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length > 0) {
      INDEX.open(data[0] & 0xFF, Arrays.copyOfRange(data, 1, data.length));
    }
  }

  /** An input for each file as it is, with its own checksum and with one that is made. */
  public static void writeSeeds(Path folder) throws IOException {
    for (int i = 0; i < INDEX.files.size(); i++) {
      for (int selector : new int[] {i, i | CHECKED}) {
        byte[] content = INDEX.contents.get(i);
        ByteBuffer seed = ByteBuffer.allocate(1 + content.length);
        Files.write(
            folder.resolve("file-" + selector), seed.put((byte) selector).put(content).array());
      }
    }
  }

  private void open(int selector, byte[] content) throws IOException {
    int number = (selector & ~CHECKED) % files.size();
    Files.write(files.get(number), (selector & CHECKED) == 0 ? content : checked(content));
    try (BriefArchive archive = BriefArchive.open(index)) {
      archive.search(SearchRequest.of("theme"));
      archive.closest("b0001", ClosestRequest.DEFAULT);
      archive.freshness(Duration.ofSeconds(1));
      archive.verify();
    } catch (UnreadableIndexException refused) {
      if (String.valueOf(refused.getMessage()).isBlank()) {
        throw new AssertionError("does not say what is wrong", refused);
      }
    } finally {
      Files.write(files.get(number), contents.get(number));
    }
  }

  /** The content with the checksum in its last bytes, where Lucene looks for it. */
  private static byte[] checked(byte[] content) {
    if (content.length < FOOTER) {
      return content;
    }
    CRC32 checksum = new CRC32();
    checksum.update(content, 0, content.length - Long.BYTES);
    byte[] checked = content.clone();
    ByteBuffer.wrap(checked).putLong(content.length - Long.BYTES, checksum.getValue());
    return checked;
  }

  private static IndexFuzz make() {
    try {
      return new IndexFuzz();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
