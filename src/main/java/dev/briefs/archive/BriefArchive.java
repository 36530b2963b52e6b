package dev.briefs.archive;

import dev.briefs.ArchiveOptions;
import dev.briefs.ArchiveReader;
import dev.briefs.ArchiveStatistics;
import dev.briefs.ArchiveWriter;
import dev.briefs.Brief;
import dev.briefs.CheckReport;
import dev.briefs.CheckRequest;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.DuplicateGroup;
import dev.briefs.FileChange;
import dev.briefs.Filter;
import dev.briefs.Freshness;
import dev.briefs.InvalidArchiveException;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.MalformedQueryException;
import dev.briefs.PagesReport;
import dev.briefs.PagesRequest;
import dev.briefs.PeriodCount;
import dev.briefs.ProgressListener;
import dev.briefs.RowResults;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.SyncReport;
import dev.briefs.Topic;
import dev.briefs.Trends;
import dev.briefs.TrendsRequest;
import dev.briefs.UnreadableIndexException;
import dev.briefs.ValueCount;
import dev.briefs.WatchEvent;
import dev.briefs.WatchRequest;
import dev.briefs.archive.check.ArchiveChecker;
import dev.briefs.archive.link.LinkService;
import dev.briefs.archive.pages.Pages;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.archive.snapshot.BatchSearch;
import dev.briefs.archive.snapshot.CorruptionGuard;
import dev.briefs.archive.snapshot.IndexedFile;
import dev.briefs.archive.snapshot.SnapshotManager;
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
import dev.briefs.index.store.StalenessCheck;
import dev.briefs.index.store.WriteLock;
import dev.briefs.markdown.BriefParser;
import dev.briefs.markdown.ClosestSection;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
public final class BriefArchive implements ArchiveReader, ArchiveWriter, Closeable {
  private final IndexFolder folder;
  private final ArchiveOptions options;
  private final SnapshotManager snapshots;

  private BriefArchive(Path indexFolder, ArchiveOptions options) {
    WarmUp.ensure();
    this.folder = new IndexFolder(indexFolder, options.mapped());
    this.options = options;
    this.snapshots = new SnapshotManager(folder);
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
    return new BriefArchive(indexFolder, options);
  }

  /** Whether there is an index, in whatever state. */
  public boolean isIndexed() {
    return folder.current().isPresent();
  }

  @Override
  public SyncReport sync(List<Path> folders, ProgressListener progress) {
    return write(() -> new Synchronizer(folder, options, progress).sync(folders));
  }

  @Override
  public SyncReport rebuild(List<Path> folders, ProgressListener progress) {
    return write(() -> new Synchronizer(folder, options, progress).rebuild(folders));
  }

  @Override
  public SyncReport forget(Path forgotten, ProgressListener progress) {
    return write(() -> new Synchronizer(folder, options, progress).forget(forgotten));
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
  public boolean remove(String id) {
    return write(() -> updates().remove(List.of(id))) > 0;
  }

  private BriefUpdates updates() {
    return new BriefUpdates(folder, options, ProgressListener.NONE);
  }

  @Override
  public LinkReport link(Path folder, LinkRequest request, ProgressListener progress) {
    return linking(request, progress).write(folder);
  }

  @Override
  public LinkReport previewLink(
      Path folder, LinkRequest request, Consumer<FileChange> changes, ProgressListener progress) {
    return linking(request, progress).preview(folder, changes);
  }

  @Override
  public LinkReport undoLink(ProgressListener progress) {
    return linking(LinkRequest.DEFAULT, progress).undo();
  }

  @Override
  public CheckReport check(Path folder, CheckRequest request, ProgressListener progress) {
    return new ArchiveChecker(this.folder, options, request, progress).check(folder);
  }

  @Override
  public CheckReport repair(Path folder, CheckRequest request, ProgressListener progress) {
    return new ArchiveChecker(this.folder, options, request, progress).repair(folder);
  }

  @Override
  public PagesReport pages(Path out, PagesRequest request, ProgressListener progress) {
    return snapshots.read(
        snapshot ->
            WriteLock.during(
                folder.path(),
                options.lockWait(),
                () -> Pages.write(snapshot, out, request, progress)));
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
    List<Path> chosen = folders.isEmpty() ? IndexSnapshot.remembered(folder).folders() : folders;
    List<Path> watched = Folders.check(Synchronizer.known(chosen));
    return new ArchiveWatch(this, watched, folder.path(), request, events).start();
  }

  /**
   * How far the index still stands for its files, as far as that can be seen in a short time. New
   * and missing files are seen first, then those that were edited, the latest edited first.
   *
   * @param budget how long to look
   */
  public Freshness freshness(Duration budget) {
    return StalenessCheck.of(folder, FileNames::isMarkdown, FolderWalk::isLeftOut, budget);
  }

  @Override
  public void briefs(Filter filter, Consumer<Brief> briefs) {
    snapshots.read(
        snapshot -> {
          snapshot.forEach(filter, briefs);
          return true;
        });
  }

  @Override
  public String version() {
    return snapshots.read(ArchiveSnapshot::version);
  }

  /**
   * The Markdown file that a brief was read from; it may have changed since, or be gone.
   *
   * @param id its id, an alias, or the beginning of one id only
   * @throws dev.briefs.UnknownBriefException when it names no brief, or several
   */
  public Optional<Path> file(String id) {
    return snapshots.read(snapshot -> snapshot.file(snapshot.ids().resolve(id)));
  }

  /**
   * The Markdown of a brief as its file holds it now; empty when the file cannot be read.
   *
   * @param id its id, an alias, or the beginning of one id only
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

  /** Moves on to the latest state of the index, where another process has written it. */
  public void refresh() {
    snapshots.refresh();
  }

  @Override
  public SearchResults search(SearchRequest request) {
    return snapshots.read(snapshot -> snapshot.search().search(request));
  }

  @Override
  public List<PeriodCount> histogram(SearchRequest request, PeriodCount.Unit unit) {
    return snapshots.read(snapshot -> snapshot.search().histogram(request, unit));
  }

  @Override
  public RowResults searchRows(SearchRequest request) {
    return snapshots.read(snapshot -> snapshot.search().searchRows(request));
  }

  @Override
  public void searchAll(
      Iterator<SearchRequest> requests,
      Consumer<SearchResults> results,
      Consumer<MalformedQueryException> malformed) {
    snapshots.read(
        snapshot -> {
          BatchSearch run = new BatchSearch(snapshot.search(), options.threads());
          run.all(requests, results, malformed);
          return true;
        });
  }

  @Override
  public ClosestResults closest(String id, ClosestRequest request) {
    return snapshots.read(snapshot -> snapshot.closest().of(snapshot.ids().resolve(id), request));
  }

  @Override
  public ClosestResults closest(Path file, ClosestRequest request) {
    BriefFile listed = listed(file);
    return snapshots.read(
        snapshot -> {
          Optional<IndexedFile> indexed = IndexedFile.of(listed, snapshot);
          if (indexed.isPresent() && indexed.get().current()) {
            return snapshot.closest().of(indexed.get().id(), request);
          }
          String id = indexed.map(IndexedFile::id).orElse(listed.id());
          return snapshot.closest().of(snapshot.parser().parse(id, read(listed)), request);
        });
  }

  @Override
  public ClosestResults closest(Brief brief, ClosestRequest request) {
    return snapshots.read(snapshot -> snapshot.closest().of(brief, request));
  }

  @Override
  public void closestAll(
      ClosestRequest request, Consumer<ClosestResults> results, ProgressListener progress) {
    snapshots.read(
        snapshot -> {
          snapshot.closest().all(request, options.threads(), results, progress);
          return true;
        });
  }

  /** A Markdown list item that links to a brief, as the files have them: {@code * [Title](ID)}. */
  public static String listItem(String title, String id) {
    return ClosestSection.line(title, ClosestSection.target(id));
  }

  /** One line of Markdown that reads as the text. */
  public static String markdown(String text) {
    return ClosestSection.text(text);
  }

  @Override
  public Brief parse(String id, String markdown) {
    return new BriefParser().parse(id, markdown);
  }

  @Override
  public Brief get(String id) {
    return snapshots.read(snapshot -> snapshot.brief(snapshot.ids().resolve(id)));
  }

  @Override
  public List<ValueCount> terms(SearchRequest.Facet field, int limit) {
    return snapshots.read(snapshot -> snapshot.terms(field, limit));
  }

  @Override
  public List<DuplicateGroup> duplicates() {
    return snapshots.read(snapshot -> snapshot.closest().duplicates());
  }

  @Override
  public Trends trends(TrendsRequest request) {
    return snapshots.read(snapshot -> snapshot.trends(request));
  }

  @Override
  public List<Topic> topics(Topic.Level level) {
    return snapshots.read(snapshot -> snapshot.topics().list(level));
  }

  @Override
  public Optional<Topic> topic(String idOrName) {
    return snapshots.read(snapshot -> snapshot.topics().find(idOrName));
  }

  @Override
  public ArchiveStatistics statistics() {
    return snapshots.read(snapshot -> snapshot.statistics(folder));
  }

  /**
   * Reads the whole index and compares each file with its checksum, and the neighbour graph with
   * the briefs.
   *
   * @return how many files the index has
   * @throws UnreadableIndexException when one is damaged or missing, naming it
   */
  public int verify() {
    return snapshots.read(
        snapshot -> {
          int files = IndexChecker.check(folder);
          snapshot.check(folder);
          return files;
        });
  }

  /** Lets go of the index; reading calls that run come to their end. */
  @Override
  public void close() {
    snapshots.shutdown();
  }

  private LinkService linking(LinkRequest request, ProgressListener progress) {
    return new LinkService(folder, snapshots, options, request, progress);
  }

  private static BriefFile listed(Path file) {
    try {
      return BriefFile.of(file);
    } catch (UnreadableFileException unreadable) {
      throw cannotBeRead(file, unreadable);
    }
  }

  private String read(BriefFile file) {
    try {
      return new FileReader(options.maxFileBytes()).read(file).text();
    } catch (UnreadableFileException unreadable) {
      throw cannotBeRead(file.file(), unreadable);
    }
  }

  private static InvalidArchiveException cannotBeRead(
      Path file, UnreadableFileException unreadable) {
    return new InvalidArchiveException(
        file.toString(), "cannot be read: " + unreadable.getMessage());
  }

  private <T> T write(IOSupplier<T> writing) {
    try {
      T report = CorruptionGuard.during(folder, writing);
      snapshots.refresh();
      return report;
    } catch (IOException failure) {
      throw DiskFull.explained(folder.path(), failure);
    }
  }
}
