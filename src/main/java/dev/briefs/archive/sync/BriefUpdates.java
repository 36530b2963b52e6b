package dev.briefs.archive.sync;

import dev.briefs.ArchiveOptions;
import dev.briefs.Brief;
import dev.briefs.InvalidArchiveException;
import dev.briefs.ProgressListener;
import dev.briefs.closest.Graphs;
import dev.briefs.index.BriefWriter;
import dev.briefs.index.Parallel;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.CustomFields;
import dev.briefs.index.document.IndexedFiles;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.index.store.IndexStore;
import dev.briefs.index.store.OrphanFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOFunction;

/**
 * Writes briefs that a program hands over into an index, beside those of files. Each call is one
 * commit.
 */
public final class BriefUpdates {
  private static final int BATCH = 64;

  private final IndexStore folder;
  private final ArchiveOptions options;
  private final ProgressListener progress;

  /** Updates of the index in a folder, which need not exist yet. */
  public BriefUpdates(IndexStore folder, ArchiveOptions options, ProgressListener progress) {
    this.folder = folder;
    this.options = options;
    this.progress = progress;
  }

  /**
   * Adds briefs, or replaces those that earlier calls added under the same ids.
   *
   * @return how many briefs were given
   * @throws InvalidArchiveException when an id is that of a file's brief; nothing is written then
   */
  public int put(Iterator<Brief> briefs) throws IOException {
    return locked(
        remembered ->
            folder.current().isPresent() ? update(briefs, List.of()) : create(briefs, remembered));
  }

  /**
   * Removes briefs that earlier calls added; ids that the index does not hold are passed over.
   *
   * @return how many briefs were removed
   * @throws InvalidArchiveException when an id is that of a file's brief; nothing is written then
   */
  public int remove(Collection<String> ids) throws IOException {
    return locked(
        remembered -> folder.current().isPresent() ? update(List.<Brief>of().iterator(), ids) : 0);
  }

  private int locked(Work work) throws IOException {
    folder.create();
    return folder.locked(
        options.lockWait(),
        () -> {
          folder.removeOthers();
          return work.with(IndexSnapshot.remembered(folder));
        });
  }

  @FunctionalInterface
  private interface Work {
    int with(IndexSettings remembered) throws IOException;
  }

  private int create(Iterator<Brief> briefs, IndexSettings remembered) throws IOException {
    Language language = Languages.chosen(options, remembered);
    CustomFields fields = remembered.fields().and(options.fields());
    Path generation = folder.next();
    Counter given = new Counter();
    try (Directory directory = folder.writable(generation);
        BriefWriter writer = BriefWriter.create(directory, language, fields)) {
      each(
          briefs,
          given,
          brief -> {
            writer.put(brief, SourceFile.NONE);
            return brief;
          });
      writer.flush(options.threads());
      IndexSettings settings =
          IndexSettings.of(language, List.of(), remembered.heading(), Synchronizer.graphName(0))
              .fields(fields);
      Synchronizer.commit(
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
    return given.count;
  }

  private int update(Iterator<Brief> briefs, Collection<String> removed) throws IOException {
    try (Directory directory = folder.writable(folder.current().orElseThrow())) {
      IndexSnapshot before = IndexSnapshot.open(folder);
      try {
        Languages.kept(options, before.settings());
        OrphanFiles.remove(before);
        List<String> held = held(before, removed);
        return briefs.hasNext() || !held.isEmpty() ? write(briefs, held, before, directory) : 0;
      } finally {
        before.reader().close();
      }
    }
  }

  private int write(
      Iterator<Brief> briefs, List<String> removed, IndexSnapshot before, Directory directory)
      throws IOException {
    CustomFields fields = before.settings().fields().and(options.fields());
    IndexSettings settings = before.settings().fields(fields);
    ContentDiff rewording = new ContentDiff(before);
    Counter given = new Counter();
    try (BriefWriter writer = BriefWriter.append(directory, settings.language(), fields)) {
      for (String id : removed) {
        writer.remove(id);
      }
      each(
          briefs,
          given,
          brief -> {
            requireNoFile(before, brief.id());
            rewording.compare(brief);
            writer.put(brief, SourceFile.NONE);
            return brief;
          });
      if (before.reader().numDocs() <= Graphs.ALWAYS_BUILT) {
        writer.purge();
      }
      Synchronizer.commit(
          writer,
          settings,
          rewording.ids(removed, List.of()),
          directory,
          options.threads(),
          progress);
    }
    return given.count + removed.size();
  }

  private void each(Iterator<Brief> briefs, Counter given, IOFunction<Brief, Brief> work)
      throws IOException {
    Parallel.inOrder(briefs, BATCH, options.threads(), work, given::add);
  }

  /** Those of the ids that the index holds. */
  private static List<String> held(IndexSnapshot before, Collection<String> ids)
      throws IOException {
    List<String> held = new ArrayList<>();
    for (String id : ids) {
      if (StoredBriefs.find(before.searcher(), id) >= 0) {
        requireNoFile(before, id);
        held.add(id);
      }
    }
    return held;
  }

  private static void requireNoFile(IndexSnapshot before, String id) throws IOException {
    int document = StoredBriefs.find(before.searcher(), id);
    if (document >= 0 && IndexedFiles.of(before.reader(), document).folder() >= 0) {
      throw new InvalidArchiveException(id, "is the id of a file's brief; choose another id");
    }
  }

  /** Counts what one thread hands over. */
  private static final class Counter {
    private int count;

    private void add(Brief brief) {
      count++;
    }
  }
}
