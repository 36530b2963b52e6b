package dev.briefs.archive.sync;

import dev.briefs.ArchiveOptions;
import dev.briefs.InvalidArchiveException;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.SyncReport.Absent;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.closest.Graphs;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.Listing;
import dev.briefs.index.BriefWriter;
import dev.briefs.index.Parallel;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.IndexedFiles;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.IndexStore;
import dev.briefs.index.store.OrphanFiles;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.store.Directory;

/** Brings an index up to date with the folders it is made of. */
public final class Synchronizer {
  private static final String GRAPH_PREFIX = "neighbours-";

  private final IndexStore folder;
  private final ArchiveOptions options;
  private final ProgressListener progress;
  private final List<String> leftovers = new ArrayList<>();
  private final long start = System.nanoTime();

  public Synchronizer(IndexStore folder, ArchiveOptions options, ProgressListener progress) {
    this.folder = folder;
    this.options = options;
    this.progress = progress;
  }

  /** Adds, updates and removes what has changed in the remembered folders and the given ones. */
  public SyncReport sync(List<Path> folders) throws IOException {
    return sync(folders, IndexSettings::heading);
  }

  /** The same for files that list closest articles under a heading, whatever it was before. */
  public SyncReport sync(List<Path> folders, String heading) throws IOException {
    return sync(folders, remembered -> heading);
  }

  private SyncReport sync(List<Path> folders, Function<IndexSettings, String> chosen)
      throws IOException {
    return locked(
        remembered -> {
          String heading = chosen.apply(remembered);
          List<Path> all = Folders.joined(remembered.folders(), folders);
          if (folder.current().isPresent() && remembered.heading().equals(heading)) {
            return update(all);
          }
          Language language =
              folder.current().isPresent()
                  ? Languages.kept(options, remembered)
                  : Languages.chosen(options, remembered);
          return build(Plan.of(remembered, options, language, known(all)).heading(heading));
        });
  }

  /** Builds the index anew beside the live one and switches over. */
  public SyncReport rebuild(List<Path> folders) throws IOException {
    return locked(
        remembered -> {
          Language language = Languages.chosen(options, remembered);
          if (folders.isEmpty()) {
            return build(Plan.of(remembered, options, language, known(remembered.folders())));
          }
          List<Path> chosen = Folders.check(folders);
          return build(Plan.of(remembered, options, language, chosen).anew(options));
        });
  }

  /**
   * Removes a folder, which need not exist any more, from those that the index is made of, and its
   * briefs from the index.
   *
   * @throws InvalidArchiveException when the index is not made of it
   */
  public SyncReport forget(Path forgotten) throws IOException {
    return locked(
        remembered -> {
          List<Path> left = new ArrayList<>(remembered.folders());
          left.remove(Folders.remembered(left, forgotten));
          return update(left);
        });
  }

  private SyncReport locked(Work work) throws IOException {
    folder.create();
    return folder.locked(
        options.lockWait(),
        () -> {
          leftovers.addAll(folder.removeOthers());
          return work.with(IndexSnapshot.remembered(folder));
        });
  }

  @FunctionalInterface
  private interface Work {
    SyncReport with(IndexSettings remembered) throws IOException;
  }

  /** The folders, of which there must be one. */
  public static List<Path> known(List<Path> folders) {
    if (folders.isEmpty()) {
      throw new InvalidArchiveException(
          "folder", "none is remembered yet; name the one that holds the briefs");
    }
    return folders;
  }

  private SyncReport build(Plan plan) throws IOException {
    IndexSettings before = IndexSnapshot.remembered(folder);
    Listing listing = plan.list(folder);
    KeptBriefs kept = KeptBriefs.of(folder, listing, plan.folders());
    Path generation = folder.next();
    List<Skipped> skipped = new ArrayList<>(listing.skipped());
    try (Directory directory = folder.writable(generation);
        BriefWriter writer = BriefWriter.create(directory, plan.language(), plan.fields())) {
      skipped.addAll(load(listing.files(), plan.settings(""), writer::add));
      kept.addTo(writer);
      writer.flush(options.threads());
      IndexSettings settings = plan.settings(GRAPH_PREFIX + 0);
      commit(
          writer,
          settings,
          snapshot -> {
            Graphs.build(snapshot, directory, settings.graph(), options.threads(), progress);
            TopicWriter.build(snapshot, directory, options.threads());
          });
      folder.remember(settings.graph(""));
    }
    folder.switchTo(generation);
    folder.removeOthers();
    writeManifest(listing);
    int added = listing.files().size() - (skipped.size() - listing.skipped().size());
    return report(
        new Counts(added, 0, kept.size(), 0),
        skipped,
        kept.absent(),
        dropped(before.folders(), plan.folders()));
  }

  /**
   * Writes what has changed. Documents record the positions of folders and what briefs are to
   * others, so that the index is built anew when one of these changes for files that do not.
   */
  private SyncReport update(List<Path> folders) throws IOException {
    IndexSettings remembered = IndexSnapshot.remembered(folder);
    Plan anew = Plan.of(remembered, options, remembered.language(), folders);
    if (!isPrefix(remembered.folders(), folders) || !anew.readsLike(remembered)) {
      Languages.kept(options, remembered);
      return build(anew);
    }
    try (Directory directory = folder.writable(folder.current().orElseThrow())) {
      IndexSnapshot before = IndexSnapshot.open(folder);
      try {
        Language language = Languages.kept(options, before.settings());
        leftovers.addAll(OrphanFiles.remove(before));
        Plan plan = Plan.of(before.settings(), options, language, folders);
        IndexSettings settings = plan.settings(before.settings());
        folder.remember(settings.graph(""));
        Listing listing = plan.list(folder);
        Map<String, SourceFile> indexed = IndexedFiles.byId(before.reader());
        Changes changes = Changes.between(indexed, before.settings().folders(), listing);
        List<Absent> absent = absent(listing, indexed, before.settings().folders());
        boolean same = changes.isEmpty() && settings.equals(before.settings());
        List<Skipped> skipped = new ArrayList<>(listing.skipped());
        Counts counts =
            same
                ? new Counts(0, 0, changes.unchanged(), 0)
                : apply(changes, settings, skipped, before, directory);
        writeManifest(listing);
        return report(counts, skipped, absent, dropped(before.settings().folders(), folders));
      } finally {
        before.reader().close();
      }
    }
  }

  private void writeManifest(Listing listing) throws IOException {
    Optional<Path> index = folder.folder();
    if (index.isPresent()) {
      ManifestBuilder.of(listing).write(index.get());
    }
  }

  /** Whether each folder that both lists have stands at the same place in both. */
  private static boolean isPrefix(List<Path> before, List<Path> now) {
    int common = Math.min(before.size(), now.size());
    return before.subList(0, common).equals(now.subList(0, common));
  }

  private static List<Absent> absent(
      Listing listing, Map<String, SourceFile> indexed, List<Path> folders) {
    return listing.absent().stream()
        .map(path -> new Absent(path, count(indexed, folders.indexOf(path))))
        .toList();
  }

  private static int count(Map<String, SourceFile> indexed, int position) {
    return (int) indexed.values().stream().filter(file -> file.folder() == position).count();
  }

  /** The folders of an index that are no part of others. */
  private static List<Path> dropped(List<Path> before, List<Path> now) {
    return before.stream().filter(path -> now.stream().noneMatch(path::startsWith)).toList();
  }

  /** Writes the changes, and adds the files that cannot be read to those skipped. */
  private Counts apply(
      Changes changes,
      IndexSettings settings,
      List<Skipped> skipped,
      IndexSnapshot before,
      Directory directory)
      throws IOException {
    ContentDiff rewording = new ContentDiff(before);
    List<Skipped> unread;
    try (BriefWriter writer =
        BriefWriter.append(directory, settings.language(), settings.fields())) {
      for (String id : changes.removed()) {
        writer.remove(id);
      }
      unread =
          load(
              changes.toRead(),
              settings,
              (brief, source, standing) -> {
                rewording.compare(brief);
                writer.put(brief, source, standing);
              });
      for (String id : changes.lost(unread)) {
        writer.remove(id);
      }
      if (changes.size() <= Graphs.ALWAYS_BUILT) {
        writer.purge();
      }
      Set<String> reworded = rewording.ids(changes.removed(), changes.lost(unread));
      commit(writer, settings, reworded, directory, options.threads(), progress);
    }
    skipped.addAll(unread);
    int lostUpdates = changes.lost(unread).size();
    return new Counts(
        changes.added().size() - (unread.size() - lostUpdates),
        changes.updated().size() - lostUpdates,
        changes.unchanged(),
        changes.removed().size() + lostUpdates);
  }

  /** Commits what is written, with the graph brought up to date where texts have changed. */
  static void commit(
      BriefWriter writer,
      IndexSettings settings,
      Set<String> reworded,
      Directory directory,
      int threads,
      ProgressListener progress)
      throws IOException {
    if (reworded.isEmpty()) {
      writer.commit(settings);
      return;
    }
    String graph = settings.graph();
    String name = graphName(number(graph) + 1);
    commit(
        writer,
        settings.graph(name),
        snapshot -> {
          Graphs.update(snapshot, directory, graph, reworded, name, threads, progress);
          TopicWriter.update(snapshot, directory, settings, reworded, threads);
        });
    directory.deleteFile(graph);
    TopicWriter.remove(directory, settings);
  }

  /** The name of the file of a graph. */
  static String graphName(int number) {
    return GRAPH_PREFIX + number;
  }

  /** Commits what is written, with a graph. */
  static void commit(BriefWriter writer, IndexSettings settings, GraphWork work)
      throws IOException {
    IndexSnapshot written = writer.snapshot(settings);
    try {
      work.on(written);
    } finally {
      written.reader().close();
    }
    writer.commit(settings);
  }

  @FunctionalInterface
  interface GraphWork {
    void on(IndexSnapshot written) throws IOException;
  }

  private static int number(String graph) {
    return Integer.parseInt(graph.substring(GRAPH_PREFIX.length()));
  }

  private List<Skipped> load(List<BriefFile> files, IndexSettings settings, BriefLoader.Sink sink)
      throws IOException {
    BriefLoader loader =
        new BriefLoader(
            new FileReader(options.maxFileBytes()),
            new BriefParser(settings.heading(), settings.reading()),
            settings.selection());
    Parallel.forEach(
        files.size(),
        options.threads(),
        () -> number -> loader.load(files.get(number), sink),
        done -> progress.progress("indexing", done, files.size()));
    return loader.skipped();
  }

  /** What became of how many briefs. */
  private record Counts(int added, int updated, int unchanged, int removed) {}

  private SyncReport report(
      Counts counts, List<Skipped> skipped, List<Absent> absent, List<Path> dropped) {
    return new SyncReport(
        counts.added(),
        counts.updated(),
        counts.unchanged(),
        counts.removed(),
        skipped.stream().sorted(Comparator.comparing(Skipped::file)).toList(),
        absent,
        dropped,
        leftovers,
        (System.nanoTime() - start) / 1e9);
  }
}
