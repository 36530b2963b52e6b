package dev.briefs.archive;

import dev.briefs.ArchiveOptions;
import dev.briefs.ArchiveStatistics;
import dev.briefs.Brief;
import dev.briefs.CheckReport;
import dev.briefs.CheckRequest;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.FileChange;
import dev.briefs.Freshness;
import dev.briefs.InvalidArchiveException;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.MalformedQueryException;
import dev.briefs.PagesReport;
import dev.briefs.PagesRequest;
import dev.briefs.ProgressListener;
import dev.briefs.RowResults;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.Story;
import dev.briefs.SyncReport;
import dev.briefs.UnknownBriefException;
import dev.briefs.UnreadableIndexException;
import dev.briefs.ValueCount;
import dev.briefs.WatchEvent;
import dev.briefs.WatchRequest;
import dev.briefs.archive.check.ArchiveChecker;
import dev.briefs.archive.link.LinkService;
import dev.briefs.archive.pages.Pages;
import dev.briefs.archive.snapshot.BatchSearch;
import dev.briefs.archive.snapshot.CorruptionGuard;
import dev.briefs.archive.snapshot.IndexedFile;
import dev.briefs.archive.snapshot.SnapshotManager;
import dev.briefs.archive.sync.Folders;
import dev.briefs.archive.sync.Synchronizer;
import dev.briefs.corpus.BriefFile;
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
public final class BriefArchive implements Closeable {
  private final IndexFolder folder;
  private final ArchiveOptions options;
  private final SnapshotManager views;

  private BriefArchive(Path indexFolder, ArchiveOptions options) {
    WarmUp.ensure();
    this.folder = new IndexFolder(indexFolder, options.mapped());
    this.options = options;
    this.views = new SnapshotManager(folder);
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

  /**
   * Brings the index up to date: adds, updates and removes briefs as their files were. Makes the
   * index where there is none.
   *
   * @param folders to index along with those that the index remembers; may be empty
   * @throws InvalidArchiveException when a folder cannot be read, or none is given or remembered
   */
  public SyncReport sync(List<Path> folders, ProgressListener progress) {
    return write(() -> new Synchronizer(folder, options, progress).sync(folders));
  }

  /**
   * Builds the index anew beside the present one and switches over in one step, whatever state the
   * present one is in.
   *
   * @param folders to index in the place of those that the index remembers; empty for the same
   * @throws InvalidArchiveException when a folder cannot be read, or none is given or remembered
   */
  public SyncReport rebuild(List<Path> folders, ProgressListener progress) {
    return write(() -> new Synchronizer(folder, options, progress).rebuild(folders));
  }

  /**
   * Writes the lists of closest articles into the files of a folder, after bringing the index up to
   * date with it. Each file that changes is replaced whole or not at all; everything in it but the
   * list stays as it is.
   *
   * @param folder is indexed along with those that the index remembers
   * @throws InvalidArchiveException when the folder cannot be read, or heading or template cannot
   *     serve
   */
  public LinkReport link(Path folder, LinkRequest request, ProgressListener progress) {
    return linking(request, progress).write(folder);
  }

  /**
   * What {@link #link} would change; writes no file, but brings the index up to date.
   *
   * @param changes is given each change, by one thread at a time
   */
  public LinkReport previewLink(
      Path folder, LinkRequest request, Consumer<FileChange> changes, ProgressListener progress) {
    return linking(request, progress).preview(folder, changes);
  }

  /**
   * Finds what is wrong in the files of a folder, by themselves and among each other. Needs no
   * index and changes none.
   *
   * @throws InvalidArchiveException when the folder cannot be read, or the heading cannot serve
   */
  public CheckReport check(Path folder, CheckRequest request, ProgressListener progress) {
    return new ArchiveChecker(this.folder, options, request, progress).check(folder);
  }

  /**
   * Repairs what {@link #check} finds and needs no judgment, and finds what is wrong after that.
   * Each file that changes is replaced whole or not at all, and says what it said before but for
   * the links of its list that were wrong.
   *
   * @throws InvalidArchiveException when the folder cannot be read, or the heading cannot serve
   */
  public CheckReport repair(Path folder, CheckRequest request, ProgressListener progress) {
    return new ArchiveChecker(this.folder, options, request, progress).repair(folder);
  }

  /**
   * Writes pages about the archive, as the index holds it, into a folder: its themes, issues and
   * hosts, and a page for each theme. Pages that are right already stay as they are, those that are
   * needed no more are removed, and no other file is touched.
   *
   * @param out the folder, made where it is absent; while it holds pages, it is never indexed as
   *     part of another folder
   * @throws InvalidArchiveException when it holds files that are no pages, or pages that somebody
   *     has changed, or cannot be written
   * @throws dev.briefs.IndexBusyException when the index is being written all the time
   */
  public PagesReport pages(Path out, PagesRequest request, ProgressListener progress) {
    return views.read(
        view ->
            WriteLock.during(
                folder.path(),
                options.lockWait(),
                () -> Pages.write(view, out, request, progress)));
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
    return StalenessCheck.of(folder, FolderWalk::isMarkdown, FolderWalk::isLeftOut, budget);
  }

  /** Moves on to the latest state of the index, where another process has written it. */
  public void refresh() {
    views.refresh();
  }

  /**
   * Searches.
   *
   * @throws dev.briefs.MalformedQueryException when the query cannot be understood
   */
  public SearchResults search(SearchRequest request) {
    return views.read(view -> view.search().search(request));
  }

  /**
   * Searches the rows of tables, signals and others, by relevance; what the request says of
   * sorting, facets and places is left aside.
   *
   * @throws dev.briefs.MalformedQueryException when the query cannot be understood
   */
  public RowResults searchRows(SearchRequest request) {
    return views.read(view -> view.search().searchRows(request));
  }

  /**
   * Searches for many requests on several threads, all in one state of the index. Each request
   * leads to one call of one of the two consumers, in the order of the requests; the calling thread
   * takes the requests and makes the calls, and a few requests are held at a time.
   *
   * @param results is given what a request found
   * @param malformed is given what is wrong with a query that cannot be understood
   */
  public void searchAll(
      Iterator<SearchRequest> requests,
      Consumer<SearchResults> results,
      Consumer<MalformedQueryException> malformed) {
    views.read(
        view -> {
          BatchSearch run = new BatchSearch(view.search(), options.threads());
          run.all(requests, results, malformed);
          return true;
        });
  }

  /**
   * The briefs closest to one of the archive.
   *
   * @param id its id, an alias, or the beginning of one id only
   * @throws UnknownBriefException when it names no brief, or several
   */
  public ClosestResults closest(String id, ClosestRequest request) {
    return views.read(view -> view.closest().of(view.ids().resolve(id), request));
  }

  /**
   * The briefs closest to a Markdown file, which the archive need not hold, or may hold as it was
   * before.
   *
   * @throws InvalidArchiveException when it cannot be read
   */
  public ClosestResults closest(Path file, ClosestRequest request) {
    BriefFile listed = listed(file);
    return views.read(
        view -> {
          Optional<IndexedFile> indexed = IndexedFile.of(listed, view);
          if (indexed.isPresent() && indexed.get().current()) {
            return view.closest().of(indexed.get().id(), request);
          }
          String id = indexed.map(IndexedFile::id).orElse(listed.id());
          return view.closest().of(view.parser().parse(id, read(listed)), request);
        });
  }

  /**
   * The briefs closest to one that the archive need not hold; one of the archive that has its id
   * counts as an older version of it and is left out.
   */
  public ClosestResults closest(Brief brief, ClosestRequest request) {
    return views.read(view -> view.closest().of(brief, request));
  }

  /**
   * The briefs closest to each one of the archive, in the order of ids.
   *
   * @param results is given each list, by one thread at a time
   */
  public void closestAll(
      ClosestRequest request, Consumer<ClosestResults> results, ProgressListener progress) {
    views.read(
        view -> {
          view.closest().all(request, options.threads(), results, progress);
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

  /** Parses a text as the brief with the id. */
  public Brief parse(String id, String markdown) {
    return new BriefParser().parse(id, markdown);
  }

  /**
   * A brief of the archive.
   *
   * @param id its id, an alias, or the beginning of one id only
   * @throws UnknownBriefException when it names no brief, or several
   */
  public Brief get(String id) {
    return views.read(view -> view.brief(view.ids().resolve(id)));
  }

  /** The values of a field with how many briefs have each, most frequent first. */
  public List<ValueCount> terms(SearchRequest.Facet field, int limit) {
    return views.read(view -> view.terms(field, limit));
  }

  /** The stories that several briefs tell, those with most briefs first. */
  public List<Story> duplicates() {
    return views.read(view -> view.closest().stories());
  }

  /** What the index holds. */
  public ArchiveStatistics statistics() {
    return views.read(view -> view.statistics(folder));
  }

  /**
   * Reads the whole index and compares each file with its checksum, and the neighbour graph with
   * the briefs.
   *
   * @return how many files the index has
   * @throws UnreadableIndexException when one is damaged or missing, naming it
   */
  public int verify() {
    return views.read(
        view -> {
          int files = IndexChecker.check(folder);
          view.check(folder);
          return files;
        });
  }

  /** Lets go of the index; reading calls that run come to their end. */
  @Override
  public void close() {
    views.close();
  }

  private LinkService linking(LinkRequest request, ProgressListener progress) {
    return new LinkService(folder, views, options, request, progress);
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

  private SyncReport write(CorruptionGuard.Work<SyncReport> writing) {
    try {
      SyncReport report = CorruptionGuard.during(folder, writing);
      views.refresh();
      return report;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
