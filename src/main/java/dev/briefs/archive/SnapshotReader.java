package dev.briefs.archive;

import dev.briefs.ArchiveMap;
import dev.briefs.ArchiveOptions;
import dev.briefs.ArchiveReader;
import dev.briefs.ArchiveStatistics;
import dev.briefs.Brief;
import dev.briefs.CallLimit;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.DuplicateGroup;
import dev.briefs.Evaluation;
import dev.briefs.EvaluationRequest;
import dev.briefs.Filter;
import dev.briefs.InvalidArchiveException;
import dev.briefs.MalformedQueryException;
import dev.briefs.MetadataSuggestions;
import dev.briefs.PeriodCount;
import dev.briefs.ProgressListener;
import dev.briefs.Review;
import dev.briefs.ReviewRequest;
import dev.briefs.RowResults;
import dev.briefs.SearchRequest;
import dev.briefs.SearchResults;
import dev.briefs.Topic;
import dev.briefs.Trends;
import dev.briefs.TrendsRequest;
import dev.briefs.ValueCount;
import dev.briefs.archive.evaluate.Evaluator;
import dev.briefs.archive.review.Reviewer;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.archive.snapshot.BatchSearch;
import dev.briefs.archive.snapshot.IndexedFile;
import dev.briefs.archive.snapshot.SnapshotManager;
import dev.briefs.archive.suggest.MetadataSuggester;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.UnreadableFileException;
import dev.briefs.index.call.CallScope;
import dev.briefs.index.store.IndexStore;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IOSupplier;

/** Reads an archive: each call from the latest committed state, within a limit. Thread-safe. */
class SnapshotReader implements ArchiveReader {
  private final IndexStore store;
  private final SnapshotManager snapshots;
  private final ArchiveOptions options;
  private final CallScope scope;

  /** A reader whose calls end when a limit is reached. */
  SnapshotReader(
      IndexStore store,
      SnapshotManager snapshots,
      ArchiveOptions options,
      Optional<CallLimit> limit) {
    this.store = store;
    this.snapshots = snapshots;
    this.options = options;
    this.scope = new CallScope(limit, options.executor());
  }

  /** Reads from the latest snapshot. */
  final <T> T read(IOFunction<ArchiveSnapshot, T> reading) {
    return working(
        () -> {
          CallScope.check();
          return snapshots.read(reading);
        });
  }

  /** Does work with the limit and the threads of the caller's. */
  final <T> T working(IOSupplier<T> work) {
    try {
      return scoped(work);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  final <T> T scoped(IOSupplier<T> work) throws IOException {
    return scope.during(work);
  }

  @Override
  public SearchResults search(SearchRequest request) {
    return read(snapshot -> snapshot.search().search(request));
  }

  @Override
  public List<PeriodCount> histogram(SearchRequest request, PeriodCount.Unit unit) {
    return read(snapshot -> snapshot.search().histogram(request, unit));
  }

  @Override
  public RowResults searchRows(SearchRequest request) {
    return read(snapshot -> snapshot.search().searchRows(request));
  }

  @Override
  public void searchAll(
      Iterator<SearchRequest> requests,
      Consumer<SearchResults> results,
      Consumer<MalformedQueryException> malformed) {
    read(
        snapshot -> {
          BatchSearch run = new BatchSearch(snapshot.search(), options.threads());
          run.all(requests, results, malformed);
          return true;
        });
  }

  @Override
  public ClosestResults closest(String id, ClosestRequest request) {
    return read(snapshot -> snapshot.closest().of(snapshot.ids().resolve(id), request));
  }

  @Override
  public ClosestResults closest(Path file, ClosestRequest request) {
    BriefFile listed = listed(file);
    return read(
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
    return read(snapshot -> snapshot.closest().of(brief, request));
  }

  @Override
  public void closestAll(
      ClosestRequest request, Consumer<ClosestResults> results, ProgressListener progress) {
    read(
        snapshot -> {
          snapshot.closest().all(request, options.threads(), results, progress);
          return true;
        });
  }

  @Override
  public List<Evaluation> evaluate(EvaluationRequest request) {
    return read(snapshot -> new Evaluator(snapshot, options.threads()).evaluate(request));
  }

  @Override
  public Brief parse(String id, String markdown) {
    return new BriefParser().parse(id, markdown);
  }

  /**
   * Parses a Markdown file, which the archive need not hold, as a brief whose id is the name of the
   * file.
   *
   * @throws InvalidArchiveException when it cannot be read
   */
  public Brief parse(Path file) {
    BriefFile listed = listed(file);
    return parse(listed.id(), read(listed)).toBuilder()
        .path(Optional.of(file.toAbsolutePath().normalize()))
        .build();
  }

  @Override
  public Brief get(String id) {
    return read(snapshot -> snapshot.brief(snapshot.ids().resolve(id)));
  }

  @Override
  public List<ValueCount> terms(SearchRequest.Facet field, int limit) {
    return read(snapshot -> snapshot.terms(field, limit));
  }

  @Override
  public List<DuplicateGroup> duplicates() {
    return read(snapshot -> snapshot.closest().duplicates());
  }

  @Override
  public Trends trends(TrendsRequest request) {
    return read(snapshot -> snapshot.trends(request));
  }

  @Override
  public List<Topic> topics(Topic.Level level) {
    return read(snapshot -> snapshot.topics().list(level));
  }

  @Override
  public Optional<Topic> topic(String idOrName) {
    return read(snapshot -> snapshot.topics().find(idOrName));
  }

  @Override
  public ArchiveMap map() {
    return read(snapshot -> snapshot.map(options.threads()));
  }

  @Override
  public Review review(ReviewRequest request) {
    return read(snapshot -> Reviewer.review(snapshot, request));
  }

  @Override
  public MetadataSuggestions suggest(Brief brief, int limit) {
    return read(snapshot -> new MetadataSuggester(snapshot).suggest(brief, limit));
  }

  @Override
  public MetadataSuggestions suggest(Path file, int limit) {
    BriefFile listed = listed(file);
    return read(
        snapshot -> {
          String id = IndexedFile.of(listed, snapshot).map(IndexedFile::id).orElse(listed.id());
          Brief brief = snapshot.parser().parse(id, read(listed));
          return new MetadataSuggester(snapshot).suggest(brief, limit);
        });
  }

  @Override
  public ArchiveStatistics statistics() {
    return read(snapshot -> snapshot.statistics(store));
  }

  @Override
  public void briefs(Filter filter, Consumer<Brief> briefs) {
    read(
        snapshot -> {
          snapshot.forEach(filter, briefs);
          return true;
        });
  }

  @Override
  public Stream<Brief> stream(Filter filter) {
    return working(
        () -> {
          CallScope.check();
          return snapshots.stream(snapshot -> snapshot.briefs(filter));
        });
  }

  @Override
  public String version() {
    return read(ArchiveSnapshot::version);
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
}
