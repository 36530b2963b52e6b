package dev.briefs.archive.sync;

import dev.briefs.ArchiveOptions;
import dev.briefs.InvalidArchiveException;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.closest.Graphs;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.FolderWalk;
import dev.briefs.corpus.Listing;
import dev.briefs.index.BriefWriter;
import dev.briefs.index.Parallel;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.IndexedFiles;
import dev.briefs.index.store.IndexFolder;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.OrphanFiles;
import dev.briefs.index.store.WriteLock;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Brings an index up to date with the folders it is made of. */
public final class Synchronizer {
  private static final String GRAPH_PREFIX = "neighbours-";

  private final IndexFolder folder;
  private final ArchiveOptions options;
  private final ProgressListener progress;
  private final List<String> leftovers = new ArrayList<>();
  private final long start = System.nanoTime();

  public Synchronizer(IndexFolder folder, ArchiveOptions options, ProgressListener progress) {
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
    folder.create();
    return WriteLock.during(
        folder.path(),
        options.lockWait(),
        () -> {
          leftovers.addAll(folder.removeOthers());
          IndexSettings remembered = IndexSnapshot.remembered(folder);
          String heading = chosen.apply(remembered);
          if (folder.current().isPresent() && remembered.heading().equals(heading)) {
            return update(folders);
          }
          Language language =
              folder.current().isPresent()
                  ? Languages.kept(options, remembered)
                  : Languages.chosen(options, remembered);
          boolean links = remembered.followLinks() || options.followLinks();
          return build(language, known(all(remembered, folders)), links, heading);
        });
  }

  /** Builds the index anew beside the live one and switches over. */
  public SyncReport rebuild(List<Path> folders) throws IOException {
    folder.create();
    return WriteLock.during(
        folder.path(),
        options.lockWait(),
        () -> {
          leftovers.addAll(folder.removeOthers());
          IndexSettings remembered = IndexSnapshot.remembered(folder);
          Language language = Languages.chosen(options, remembered);
          boolean links = options.followLinks() || folders.isEmpty() && remembered.followLinks();
          List<Path> chosen = folders.isEmpty() ? known(remembered.folders()) : folders;
          return build(language, chosen, links, remembered.heading());
        });
  }

  private static List<Path> all(IndexSettings remembered, List<Path> named) {
    return Stream.concat(remembered.folders().stream(), named.stream()).toList();
  }

  /** The folders, of which there must be one. */
  public static List<Path> known(List<Path> folders) {
    if (folders.isEmpty()) {
      throw new InvalidArchiveException(
          "folder", "none is remembered yet; name the one that holds the briefs");
    }
    return folders;
  }

  private SyncReport build(Language language, List<Path> named, boolean links, String heading)
      throws IOException {
    List<Path> folders = Folders.check(named);
    Listing listing = FolderWalk.list(folders, folder.path().toRealPath(), links);
    Path generation = folder.next();
    List<Skipped> skipped = new ArrayList<>(listing.skipped());
    try (Directory directory = FSDirectory.open(generation);
        BriefWriter writer = BriefWriter.create(directory, language)) {
      skipped.addAll(load(listing.files(), heading, writer::add));
      writer.flush(options.threads());
      IndexSettings settings =
          IndexSettings.of(language, folders, heading, GRAPH_PREFIX + 0).followLinks(links);
      commit(
          writer,
          settings,
          snapshot ->
              Graphs.build(snapshot, directory, settings.graph(), options.threads(), progress));
      folder.remember(settings.graph(""));
    }
    folder.switchTo(generation);
    folder.removeOthers();
    ManifestBuilder.of(listing).write(folder);
    int added = listing.files().size() - (skipped.size() - listing.skipped().size());
    return report(added, 0, 0, 0, skipped);
  }

  private SyncReport update(List<Path> named) throws IOException {
    try (Directory directory = FSDirectory.open(folder.current().orElseThrow())) {
      IndexSnapshot before = IndexSnapshot.open(folder);
      try {
        Languages.kept(options, before.settings());
        leftovers.addAll(OrphanFiles.remove(before));
        List<Path> folders = Folders.check(all(before.settings(), named));
        boolean links = before.settings().followLinks() || options.followLinks();
        IndexSettings settings = before.settings().folders(folders).followLinks(links);
        folder.remember(settings.graph(""));
        Listing listing = FolderWalk.list(folders, folder.path().toRealPath(), links);
        Changes changes =
            Changes.between(
                IndexedFiles.byId(before.reader()), before.settings().folders(), listing);
        boolean same = changes.isEmpty() && settings.equals(before.settings());
        SyncReport report =
            same
                ? report(0, 0, changes.unchanged(), 0, listing.skipped())
                : apply(changes, settings, listing.skipped(), before, directory);
        ManifestBuilder.of(listing).write(folder);
        return report;
      } finally {
        before.reader().close();
      }
    }
  }

  private SyncReport apply(
      Changes changes,
      IndexSettings settings,
      List<Skipped> listed,
      IndexSnapshot before,
      Directory directory)
      throws IOException {
    String graph = settings.graph();
    ContentDiff rewording = new ContentDiff(before);
    List<Skipped> unread;
    try (BriefWriter writer = BriefWriter.append(directory, settings.language())) {
      for (String id : changes.removed()) {
        writer.remove(id);
      }
      unread =
          load(
              changes.toRead(),
              settings.heading(),
              (brief, source) -> {
                rewording.compare(brief);
                writer.put(brief, source);
              });
      for (String id : changes.lost(unread)) {
        writer.remove(id);
      }
      if (changes.size() <= Graphs.ALWAYS_BUILT) {
        writer.purge();
      }
      Set<String> reworded = rewording.ids(changes.removed(), changes.lost(unread));
      if (reworded.isEmpty()) {
        writer.commit(settings);
      } else {
        String name = GRAPH_PREFIX + (number(graph) + 1);
        commit(
            writer,
            settings.graph(name),
            snapshot ->
                Graphs.update(
                    snapshot, directory, graph, reworded, name, options.threads(), progress));
        directory.deleteFile(graph);
      }
    }
    int lostUpdates = changes.lost(unread).size();
    return report(
        changes.added().size() - (unread.size() - lostUpdates),
        changes.updated().size() - lostUpdates,
        changes.unchanged(),
        changes.removed().size() + lostUpdates,
        Stream.concat(listed.stream(), unread.stream()).toList());
  }

  private static void commit(BriefWriter writer, IndexSettings settings, GraphWork work)
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
  private interface GraphWork {
    void on(IndexSnapshot written) throws IOException;
  }

  private static int number(String graph) {
    return Integer.parseInt(graph.substring(GRAPH_PREFIX.length()));
  }

  private List<Skipped> load(List<BriefFile> files, String heading, BriefLoader.Sink sink)
      throws IOException {
    BriefLoader loader =
        new BriefLoader(new FileReader(options.maxFileBytes()), new BriefParser(heading));
    Parallel.forEach(
        files.size(),
        options.threads(),
        () -> number -> loader.load(files.get(number), sink),
        done -> progress.progress("indexing", done, files.size()));
    return loader.skipped();
  }

  private SyncReport report(
      int added, int updated, int unchanged, int removed, List<Skipped> skipped) {
    List<Skipped> ordered = skipped.stream().sorted(Comparator.comparing(Skipped::file)).toList();
    return new SyncReport(
        added, updated, unchanged, removed, ordered, leftovers, (System.nanoTime() - start) / 1e9);
  }
}
