package dev.briefs.archive.snapshot;

import dev.briefs.ArchiveMap;
import dev.briefs.ArchiveStatistics;
import dev.briefs.Brief;
import dev.briefs.Filter;
import dev.briefs.InvalidArchiveException;
import dev.briefs.SearchRequest.Facet;
import dev.briefs.Trends;
import dev.briefs.TrendsRequest;
import dev.briefs.UnreadableIndexException;
import dev.briefs.ValueCount;
import dev.briefs.closest.Closest;
import dev.briefs.closest.graph.GraphCheck;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.Lazy;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.index.document.FilterQueries;
import dev.briefs.index.document.IdLookup;
import dev.briefs.index.document.IndexedDates;
import dev.briefs.index.document.IndexedFiles;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.IndexStore;
import dev.briefs.markdown.BriefParser;
import dev.briefs.search.Search;
import dev.briefs.search.facet.Facets;
import dev.briefs.search.score.Closeness;
import dev.briefs.topics.MapBuilder;
import dev.briefs.topics.Topics;
import dev.briefs.trends.TrendAnalysis;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;

/**
 * One committed state of an archive's index; later writing does not change it. Thread-safe.
 * Reference counted; closes its files when the last user releases it.
 */
public final class ArchiveSnapshot implements Closeable {
  private static final int ATTEMPTS = 3;

  private final IndexSnapshot snapshot;
  private final NeighbourGraph graph;
  private final Closest closest;
  private final Search search;
  private final TrendAnalysis trends;
  private final Lazy<Topics> topics = new Lazy<>(this::readTopics);
  private final ValueSpellings spellings;
  private Optional<ArchiveMap> map = Optional.empty();

  private ArchiveSnapshot(IndexSnapshot snapshot, NeighbourGraph graph) {
    this.snapshot = snapshot;
    this.graph = graph;
    this.closest = new Closest(snapshot, graph);
    this.search = new Search(snapshot, this::near, new LazyTopics(topics));
    this.trends = new TrendAnalysis(snapshot, closest::duplicateIds);
    this.spellings =
        new ValueSpellings(
            snapshot,
            field -> Facets.count(snapshot, field, Integer.MAX_VALUE, new LazyTopics(topics)));
  }

  /**
   * Opens the latest state.
   *
   * @throws UnreadableIndexException when there is no index that can be read
   * @throws IOException also when its graph is damaged
   */
  static ArchiveSnapshot open(IndexStore folder) throws IOException {
    for (int attempt = 1; ; attempt++) {
      IndexSnapshot snapshot = IndexSnapshot.open(folder);
      try {
        return of(snapshot);
      } catch (IOException | RuntimeException | VirtualMachineError | AssertionError failure) {
        boolean replaced = closeReplaced(snapshot, folder);
        if (!replaced || attempt == ATTEMPTS) {
          throw failure;
        }
      }
    }
  }

  /**
   * The latest state where it is newer than this one; unchanged segments are shared. The caller
   * closes it.
   */
  Optional<ArchiveSnapshot> newer(IndexStore folder) throws IOException {
    if (!folder.current().map(Path::getFileName).equals(snapshot.generation())) {
      return Optional.of(open(folder));
    }
    Optional<IndexSnapshot> changed = snapshot.changed(folder);
    if (changed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(changed.get()));
    } catch (IOException | RuntimeException | Error failure) {
      changed.get().reader().close();
      throw failure;
    }
  }

  private static ArchiveSnapshot of(IndexSnapshot snapshot) throws IOException {
    NeighbourGraph graph = NeighbourGraph.open(snapshot.directory(), snapshot.settings().graph());
    snapshot.reader().getReaderCacheHelper().addClosedListener(key -> graph.close());
    return new ArchiveSnapshot(snapshot, graph);
  }

  /** Lets go of a snapshot; whether a writer has gone past it, and may have removed its graph. */
  private static boolean closeReplaced(IndexSnapshot snapshot, IndexStore folder)
      throws IOException {
    try (DirectoryReader reader = snapshot.reader()) {
      boolean switched = !folder.current().map(Path::getFileName).equals(snapshot.generation());
      return switched || !reader.isCurrent();
    }
  }

  /**
   * Checks that graph and documents belong together.
   *
   * @throws UnreadableIndexException when they do not
   */
  public void check(IndexStore folder) throws IOException {
    if (!GraphCheck.belongs(graph, snapshot)) {
      throw folder.damaged(
          snapshot.settings().graph() + " and the documents do not belong together");
    }
  }

  /** Adds a user, unless the last one has released the snapshot. */
  boolean tryUse() {
    return snapshot.reader().tryIncRef();
  }

  int users() {
    return snapshot.reader().getRefCount();
  }

  /** Removes a user; the caller that opened the snapshot is the first. */
  @Override
  public void close() throws IOException {
    snapshot.reader().decRef();
  }

  public IndexSnapshot snapshot() {
    return snapshot;
  }

  /** The neighbour graph. */
  public NeighbourGraph graph() throws IOException {
    graph.check();
    return graph;
  }

  public Closest closest() throws IOException {
    graph.check();
    return closest;
  }

  public Search search() {
    return search;
  }

  /** Values over time. */
  public Trends trends(TrendsRequest request) throws IOException {
    graph.check();
    return trends.trends(request, search.matches(request.query(), request.filter()));
  }

  private Closeness.Near near(int document, IntPredicate candidates, int most) throws IOException {
    Closest.NearDocuments near = closest().near(document, candidates, most);
    return new Closeness.Near(near.documents(), near.scores());
  }

  /**
   * The topics.
   *
   * @throws InvalidArchiveException when the index was made without them
   */
  public Topics topics() throws IOException {
    return topics.get();
  }

  /**
   * The nearest neighbours of all briefs, from the stored graph.
   *
   * @param threads how many threads compute those of all briefs
   */
  public TopicNeighbours neighbours(int threads) throws IOException {
    return new TopicNeighbours(graph(), threads);
  }

  /**
   * The map, which is laid out when first asked for.
   *
   * @param threads how many threads find the neighbours of all briefs
   * @throws InvalidArchiveException when the index was made without topics
   */
  public synchronized ArchiveMap map(int threads) throws IOException {
    Optional<ArchiveMap> known = map;
    if (known.isEmpty()) {
      Map<String, String> titles = new HashMap<>();
      forEach(Filter.ALL, brief -> titles.put(brief.id(), brief.title()));
      known = Optional.of(new MapBuilder(topics(), neighbours(threads)).map(titles));
      map = known;
    }
    return known.get();
  }

  /** How the archive writes its values. */
  public ValueSpellings spellings() {
    return spellings;
  }

  private Topics readTopics() throws IOException {
    String name = snapshot.settings().topics();
    if (!Arrays.asList(snapshot.directory().listAll()).contains(name)) {
      throw new InvalidArchiveException(
          "topics",
          "the index holds none: it was made without the library nl.cwts:networkanalysis; add it"
              + " and run briefs rebuild-index");
    }
    DocOrdinals ordinals = DocOrdinals.of(snapshot.reader());
    return Topics.read(snapshot, name, ordinals.ids(snapshot.reader()), ordinals.ordinals());
  }

  public IdLookup ids() {
    return new IdLookup(snapshot.searcher());
  }

  /** The state in which the file of a brief was read; empty when the index does not hold the id. */
  Optional<SourceFile> source(String id) throws IOException {
    int document = StoredBriefs.find(snapshot.searcher(), id);
    return document < 0
        ? Optional.empty()
        : Optional.of(IndexedFiles.of(snapshot.reader(), document));
  }

  /** The file of a brief; empty when the index does not hold the id, or not read from a file. */
  public Optional<Path> file(String id) throws IOException {
    int document = StoredBriefs.find(snapshot.searcher(), id);
    return document < 0 ? Optional.empty() : snapshot.path(document);
  }

  /** A parser of files as the index was made of. */
  public BriefParser parser() {
    return new BriefParser(snapshot.settings().heading(), snapshot.settings().reading());
  }

  public Brief brief(String id) throws IOException {
    return snapshot.brief(StoredBriefs.find(snapshot.searcher(), id));
  }

  /** Names this state: the generation and the version of its commit. */
  public String version() {
    String generation = snapshot.generation().map(Path::toString).orElse("memory");
    return generation + "-" + snapshot.reader().getVersion();
  }

  /** Passes on the briefs that a filter lets through, in the order of their ids. */
  public void forEach(Filter filter, Consumer<Brief> briefs) throws IOException {
    StoredBriefs.forEach(
        snapshot.searcher(),
        passing(filter),
        (document, brief) -> briefs.accept(snapshot.located(document, brief)));
  }

  /** The briefs that a filter lets through, in the order of their ids, read one by one. */
  public Iterator<Brief> briefs(Filter filter) throws IOException {
    return StoredBriefs.all(snapshot.searcher(), passing(filter), snapshot::brief);
  }

  private Query passing(Filter filter) {
    return FilterQueries.query(filter, snapshot.settings().fields());
  }

  public List<ValueCount> terms(Facet field, int limit) throws IOException {
    return Facets.count(snapshot, field, limit, new LazyTopics(topics));
  }

  public ArchiveStatistics statistics(IndexStore folder) throws IOException {
    IndexSettings settings = snapshot.settings();
    IndexedDates dates = IndexedDates.of(snapshot.reader());
    return new ArchiveStatistics(
        graph.size(),
        terms(Facet.THEME, Integer.MAX_VALUE).size(),
        terms(Facet.KEYWORD, Integer.MAX_VALUE).size(),
        terms(Facet.ISSUE, Integer.MAX_VALUE).size(),
        terms(Facet.HOST, Integer.MAX_VALUE).size(),
        closest.duplicates().size(),
        dates.first(),
        dates.last(),
        settings.folders(),
        folder.path(),
        settings.language().label(),
        settings.format(),
        folder.size());
  }
}
