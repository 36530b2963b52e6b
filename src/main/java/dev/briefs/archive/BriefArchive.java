package dev.briefs.archive;

import dev.briefs.ArchiveOptions;
import dev.briefs.ArchiveReader;
import dev.briefs.ArchiveWriter;
import dev.briefs.Brief;
import dev.briefs.BriefSource;
import dev.briefs.CallEndedException;
import dev.briefs.CallLimit;
import dev.briefs.CheckReport;
import dev.briefs.CheckRequest;
import dev.briefs.CommitListener;
import dev.briefs.FileChange;
import dev.briefs.Freshness;
import dev.briefs.IndexedBrief;
import dev.briefs.InvalidArchiveException;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.PagesReport;
import dev.briefs.PagesRequest;
import dev.briefs.ProgressListener;
import dev.briefs.ReviewRequest;
import dev.briefs.SyncReport;
import dev.briefs.UnreadableIndexException;
import dev.briefs.WatchEvent;
import dev.briefs.WatchRequest;
import dev.briefs.archive.check.ArchiveChecker;
import dev.briefs.archive.export.IndexedBriefs;
import dev.briefs.archive.link.LinkService;
import dev.briefs.archive.pages.Pages;
import dev.briefs.archive.pages.ReviewFiles;
import dev.briefs.archive.snapshot.CorruptionGuard;
import dev.briefs.archive.snapshot.SnapshotManager;
import dev.briefs.archive.suggest.SuggestionWriter;
import dev.briefs.archive.sync.BriefUpdates;
import dev.briefs.archive.sync.Folders;
import dev.briefs.archive.sync.Synchronizer;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.FileNames;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.FolderWalk;
import dev.briefs.corpus.UnreadableFileException;
import dev.briefs.index.WarmUp;
import dev.briefs.index.store.IndexChecker;
import dev.briefs.index.store.IndexFolder;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.IndexStore;
import dev.briefs.index.store.MemoryIndex;
import dev.briefs.index.store.StalenessCheck;
import dev.briefs.markdown.ClosestSection;
import dev.briefs.search.query.SearchFields;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.util.IOSupplier;

/**
 * An archive of briefs behind its index: the way in for everything.
 *
 * <p>Safe for use by many threads, and beside other processes that use the same index: one writes
 * at a time, reading goes on meanwhile. What is read is always one whole state of the index; {@link
 * #sync}, {@link #rebuild} and {@link #refresh} move on to the latest. Close it when done.
 *
 * <p>Reading calls throw {@link UnreadableIndexException} when there is no index that can be read,
 * and {@link UncheckedIOException} when the file system fails.
 */
public final class BriefArchive extends SnapshotReader implements ArchiveWriter, Closeable {
  private final IndexStore store;
  private final ArchiveOptions options;
  private final SnapshotManager snapshots;

  private BriefArchive(IndexStore store, ArchiveOptions options, SnapshotManager snapshots) {
    super(store, snapshots, options, Optional.empty());
    this.store = store;
    this.options = options;
    this.snapshots = snapshots;
  }

  private static BriefArchive of(IndexStore store, ArchiveOptions options) {
    WarmUp.ensure();
    SearchFields.check(options.fields());
    return new BriefArchive(store, options, new SnapshotManager(store));
  }

  /**
   * Does what opening the first archive of a process does once. A program that has other things to
   * do as it starts can have this done on another thread meanwhile; opening waits for it.
   */
  public static void warmUp() {
    WarmUp.ensure();
  }

  /** Opens an archive by its index folder, which need not exist before the first sync. */
  public static BriefArchive open(Path indexFolder) {
    return open(indexFolder, ArchiveOptions.DEFAULT);
  }

  /** Opens an archive by its index folder, which need not exist before the first sync. */
  public static BriefArchive open(Path indexFolder, ArchiveOptions options) {
    return of(new IndexFolder(indexFolder, options.mapped()), options);
  }

  /**
   * Opens an archive whose index is in memory, empty, and gone when the archive is closed. It reads
   * the files of folders that it syncs and touches no other; nothing can be read before the first
   * call that writes.
   */
  public static BriefArchive inMemory() {
    return inMemory(ArchiveOptions.DEFAULT);
  }

  /** Opens an archive whose index is in memory, empty, and gone when the archive is closed. */
  public static BriefArchive inMemory(ArchiveOptions options) {
    return of(new MemoryIndex(), options);
  }

  /**
   * The same archive for calls that end when a limit is reached, with {@link CallEndedException}.
   * Calls that write end early when their {@link ProgressListener} throws; the index is then as it
   * was before.
   */
  public ArchiveReader within(CallLimit limit) {
    return new SnapshotReader(store, snapshots, options, Optional.of(limit));
  }

  /** Whether there is an index, in whatever state. */
  public boolean isIndexed() {
    return store.current().isPresent();
  }

  @Override
  public SyncReport sync(List<Path> folders, ProgressListener progress) {
    return write(() -> new Synchronizer(store, options, progress).sync(folders));
  }

  @Override
  public SyncReport rebuild(List<Path> folders, ProgressListener progress) {
    return write(() -> new Synchronizer(store, options, progress).rebuild(folders));
  }

  @Override
  public SyncReport forget(Path forgotten, ProgressListener progress) {
    return write(() -> new Synchronizer(store, options, progress).forget(forgotten));
  }

  @Override
  public void put(Brief brief) {
    write(() -> updates().put(List.of(brief).iterator()));
  }

  @Override
  public int putAll(Stream<Brief> briefs) {
    return write(() -> updates().put(briefs.iterator()));
  }

  @Override
  public <E extends Exception> int putAll(BriefSource<E> source) throws E {
    SourceIterator<E> briefs = new SourceIterator<>(source);
    try {
      return write(() -> updates().put(briefs));
    } catch (SourceIterator.Failure failure) {
      throw briefs.failure(failure);
    }
  }

  @Override
  public boolean remove(String id) {
    return write(() -> updates().remove(List.of(id))) > 0;
  }

  private BriefUpdates updates() {
    return new BriefUpdates(store, options, ProgressListener.NONE);
  }

  @Override
  public LinkReport link(Path folder, LinkRequest request, ProgressListener progress) {
    return working(() -> linking(request, progress).write(folder));
  }

  @Override
  public LinkReport previewLink(
      Path folder, LinkRequest request, Consumer<FileChange> changes, ProgressListener progress) {
    return working(() -> linking(request, progress).preview(folder, changes));
  }

  @Override
  public LinkReport undoLink(ProgressListener progress) {
    return working(() -> linking(LinkRequest.DEFAULT, progress).undo());
  }

  @Override
  public FileChange writeSuggestions(Path file, int limit) {
    return write(
        () -> new SuggestionWriter(store, snapshots, options).write(file, suggest(file, limit)));
  }

  @Override
  public CheckReport check(Path folder, CheckRequest request, ProgressListener progress) {
    return working(() -> new ArchiveChecker(store, options, request, progress).check(folder));
  }

  @Override
  public CheckReport repair(Path folder, CheckRequest request, ProgressListener progress) {
    return working(() -> new ArchiveChecker(store, options, request, progress).repair(folder));
  }

  @Override
  public PagesReport pages(Path out, PagesRequest request, ProgressListener progress) {
    return read(
        snapshot ->
            store.locked(options.lockWait(), () -> Pages.write(snapshot, out, request, progress)));
  }

  @Override
  public PagesReport writeReview(Path out, ReviewRequest request) {
    return read(
        snapshot ->
            store.locked(options.lockWait(), () -> ReviewFiles.write(snapshot, out, request)));
  }

  /**
   * Keeps the index up to date as files change, and their lists of closest articles where the
   * request says so. Close the watch before the archive.
   *
   * @param folders to watch, and to index along with those that the index remembers; when empty,
   *     all that the index remembers
   * @param events is told what happens, by one thread
   * @throws InvalidArchiveException when a folder cannot be read, or none is given or remembered
   */
  public ArchiveWatch watch(List<Path> folders, WatchRequest request, Consumer<WatchEvent> events) {
    List<Path> remembered = IndexSnapshot.remembered(store).folders();
    List<Path> chosen = folders.isEmpty() ? remembered : folders;
    List<Path> watched = Folders.among(remembered, Synchronizer.known(chosen));
    Supplier<List<String>> excluded =
        () -> options.selection().or(IndexSnapshot.remembered(store).selection()).excluded();
    return new ArchiveWatch(this, watched, store.path(), excluded, request, events).start();
  }

  /**
   * How far the index still stands for its files, as far as that can be seen in a short time. New
   * and missing files are seen first, then those that were edited, the latest edited first.
   *
   * @param budget how long to look
   */
  public Freshness freshness(Duration budget) {
    return store
        .folder()
        .map(
            index -> StalenessCheck.of(index, FileNames::isMarkdown, FolderWalk::isLeftOut, budget))
        .orElse(Freshness.UNKNOWN);
  }

  /**
   * Passes on all briefs with what the index has computed of them, in the order of their ids.
   *
   * @param briefs receives each brief, on the calling thread
   */
  public void indexed(Consumer<IndexedBrief> briefs, ProgressListener progress) {
    read(
        snapshot -> {
          new IndexedBriefs(snapshot).all(options.threads(), briefs, progress);
          return true;
        });
  }

  /**
   * The Markdown file that a brief was read from; it may have changed since, or be gone.
   *
   * @param id its id, an alias, the beginning of one id only, its title, or its article's address
   * @throws dev.briefs.UnknownBriefException when it names no brief, or several
   */
  public Optional<Path> file(String id) {
    return read(snapshot -> snapshot.file(snapshot.ids().resolve(id)));
  }

  /**
   * The Markdown of a brief as its file holds it now; empty when the file cannot be read.
   *
   * @param id its id, an alias, the beginning of one id only, its title, or its article's address
   * @throws dev.briefs.UnknownBriefException when it names no brief, or several
   */
  public Optional<String> markdownOf(String id) {
    return file(id)
        .flatMap(
            file -> {
              try {
                return Optional.of(
                    new FileReader(options.maxFileBytes()).read(BriefFile.of(file)).text());
              } catch (UnreadableFileException unreadable) {
                return Optional.empty();
              }
            });
  }

  /**
   * Has a listener told of each state of the index that this archive commits, or comes to by {@link
   * #refresh}.
   *
   * @return ends that when it is closed
   */
  public Closeable addCommitListener(CommitListener listener) {
    return snapshots.listen(listener);
  }

  /** Moves on to the latest state of the index, where another process has written it. */
  public void refresh() {
    snapshots.refresh();
  }

  /** A Markdown list item that links to a brief, as the files have them: {@code * [Title](ID)}. */
  public static String listItem(String title, String id) {
    return ClosestSection.line(title, ClosestSection.target(id));
  }

  /** One line of Markdown that reads as the text. */
  public static String markdown(String text) {
    return ClosestSection.text(text);
  }

  /**
   * Reads the whole index and compares each file with its checksum, and the neighbour graph with
   * the briefs.
   *
   * @return how many files the index has
   * @throws UnreadableIndexException when one is damaged or missing, naming it
   */
  public int verify() {
    return read(
        snapshot -> {
          int files = IndexChecker.check(store);
          snapshot.check(store);
          return files;
        });
  }

  /** Lets go of the index; reading calls that run come to their end. */
  @Override
  public void close() {
    snapshots.shutdown();
  }

  private LinkService linking(LinkRequest request, ProgressListener progress) {
    return new LinkService(store, snapshots, options, request, progress);
  }

  private <T> T write(IOSupplier<T> writing) {
    try {
      T report = scoped(() -> CorruptionGuard.during(store, writing));
      snapshots.refresh();
      return report;
    } catch (IOException failure) {
      throw DiskFull.explained(store.path(), failure);
    }
  }
}
