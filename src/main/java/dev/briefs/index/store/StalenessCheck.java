package dev.briefs.index.store;

import dev.briefs.Freshness;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Compares folders and files with an inventory for as long as there is time. New and missing files
 * show in the time of their folder, which costs one look a folder; edited files cost one each,
 * those that were edited last first. A change within the tick of the file system's clock after the
 * inventory was taken can be missed.
 */
public final class StalenessCheck {
  /** Listing a larger folder would take all the time there is. */
  private static final int MOST_LISTED = 20_000;

  private final File index;
  private final IndexInput input;
  private final Predicate<String> isBrief;
  private final Predicate<Path> isLeftOut;
  private final long deadline;
  private final List<Seen> folders = new ArrayList<>();
  private final List<Path> gone = new ArrayList<>();
  private final List<Path> absent = new ArrayList<>();
  private long entries;
  private int changed;
  private boolean complete = true;

  private StalenessCheck(
      File index,
      IndexInput input,
      Predicate<String> isBrief,
      Predicate<Path> isLeftOut,
      long deadline) {
    this.index = index;
    this.input = input;
    this.isBrief = isBrief;
    this.isLeftOut = isLeftOut;
    this.deadline = deadline;
  }

  /** A folder of the inventory, and where its files are listed. */
  private record Seen(File folder, long modified, int files, long at) {}

  /**
   * Compares.
   *
   * @param index the folder of the index
   * @param isBrief whether a file of a name is one that would be indexed
   * @param isLeftOut whether a folder is one in which nothing would be
   * @param budget how long it may take
   */
  public static Freshness of(
      Path index, Predicate<String> isBrief, Predicate<Path> isLeftOut, Duration budget) {
    long deadline = System.nanoTime() + budget.toNanos();
    if (!new File(index.toFile(), FileManifest.NAME).exists()) {
      return Freshness.UNKNOWN;
    }
    try (Directory directory = new NIOFSDirectory(index);
        IndexInput input = directory.openInput(FileManifest.NAME, IOContext.DEFAULT)) {
      File real = index.toRealPath().toFile();
      return new StalenessCheck(real, input, isBrief, isLeftOut, deadline).compare();
    } catch (IOException | RuntimeException damaged) {
      return Freshness.UNKNOWN;
    }
  }

  private Freshness compare() throws IOException {
    readFolders();
    for (Seen seen : folders) {
      compareFolder(seen);
    }
    for (Seen seen : folders) {
      compareFiles(seen);
    }
    return new Freshness(changed, gone, absent, complete);
  }

  private void readFolders() throws IOException {
    CodecUtil.checkHeader(input, FileManifest.CODEC, FileManifest.VERSION, FileManifest.VERSION);
    int count = input.readVInt();
    long length = input.readVLong();
    entries = input.getFilePointer() + length;
    for (; count > 0; count--) {
      File folder = new File(input.readString());
      folders.add(new Seen(folder, input.readZLong(), input.readVInt(), input.readVLong()));
    }
  }

  /** Takes note of the files that have come to a folder, and of those that have left it. */
  private void compareFolder(Seen seen) throws IOException {
    long modified = seen.folder().lastModified();
    if (seen.modified() == FileManifest.ABSENT) {
      absent.addAll(modified == 0 ? List.of(seen.folder().toPath()) : List.of());
      changed += modified == 0 ? 0 : 1;
      return;
    }
    if (isOver() || seen.modified() < 0 || modified == seen.modified()) {
      return;
    }
    if (seen.files() > MOST_LISTED) {
      changed++;
      complete = false;
      return;
    }
    Set<String> left = new HashSet<>(names(seen));
    for (String name : visible(seen.folder())) {
      if (!left.remove(name)) {
        count(new File(seen.folder(), name));
      }
    }
    left.forEach(name -> gone.add(seen.folder().toPath().resolve(name)));
    changed += left.size();
  }

  /** Counts a file that is new, or those in a folder that is. */
  private void count(File file) {
    if (isBrief.test(file.getName())) {
      changed++;
    } else if (!isOver() && !isKnown(file) && !isLeftOut(file.toPath())) {
      visible(file).forEach(name -> count(new File(file, name)));
    }
  }

  private boolean isLeftOut(Path folder) {
    return Files.isSymbolicLink(folder) || isLeftOut.test(folder);
  }

  /** What stands in a folder, nothing where it cannot be listed. */
  private static List<String> visible(File folder) {
    try (Stream<Path> children = Files.list(folder.toPath())) {
      return children
          .map(child -> child.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .toList();
    } catch (IOException | UncheckedIOException absent) {
      return List.of();
    }
  }

  private boolean isKnown(File file) {
    return file.equals(index) || folders.stream().anyMatch(seen -> seen.folder().equals(file));
  }

  private List<String> names(Seen seen) throws IOException {
    List<String> names = new ArrayList<>(seen.files());
    input.seek(entries + seen.at());
    for (int left = seen.files(); left > 0; left--) {
      names.add(input.readString());
      input.readZLong();
    }
    return names;
  }

  /** Counts the files of a folder that were edited; those that are gone are counted already. */
  private void compareFiles(Seen seen) throws IOException {
    input.seek(entries + seen.at());
    for (int left = seen.files(); left > 0 && !isOver(); left--) {
      String name = input.readString();
      long before = input.readZLong();
      long now = before < 0 ? before : new File(seen.folder(), name).lastModified();
      changed += now != before && now != 0 ? 1 : 0;
    }
  }

  private boolean isOver() {
    complete &= System.nanoTime() - deadline < 0;
    return !complete;
  }
}
