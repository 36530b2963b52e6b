package dev.briefs.archive.link;

import dev.briefs.ArchiveOptions;
import dev.briefs.FileChange;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.LinkStyle;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.archive.snapshot.SourceFiles;
import dev.briefs.archive.sync.DistinctFiles;
import dev.briefs.corpus.AtomicFile;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.UnwritableFileException;
import dev.briefs.index.Parallel;
import dev.briefs.index.document.IndexedFiles;
import dev.briefs.index.document.SourceFile;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One run over the files of a folder that gives each its list; not safe for several threads. */
final class LinkWriter {
  /** Makes a change, or tells of it. */
  @FunctionalInterface
  interface Sink {
    void take(BriefFile file, FileChange change) throws UnwritableFileException;
  }

  private final Path folder;
  private final LinkRequest request;
  private final ArchiveOptions options;
  private final ProgressListener progress;
  private final Sink sink;
  private final long start = System.nanoTime();
  private final List<String> changed = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<LinkReport.Failed> failed = new ArrayList<>();
  private final List<String> leftovers = new ArrayList<>();
  private LinkReport.Entries entries = LinkReport.Entries.NONE;
  private int unchanged;
  private int done;

  /**
   * A run.
   *
   * @param folder the real path of the folder
   */
  LinkWriter(
      Path folder,
      LinkRequest request,
      ArchiveOptions options,
      ProgressListener progress,
      Sink sink) {
    this.folder = folder;
    this.request = request;
    this.options = options;
    this.progress = progress;
    this.sink = sink;
  }

  /**
   * Takes note of what indexing left out, so far as it lies in the folder, and of what it found.
   */
  void add(SyncReport indexing) {
    indexing.skipped().stream()
        .filter(file -> file.file().startsWith(folder))
        .forEach(skipped::add);
    leftovers.addAll(indexing.leftovers());
  }

  /** Removes what stopped runs left behind. */
  void removeLeftovers() throws IOException {
    for (Skipped file : skipped) {
      if (AtomicFile.isLeftover(file.file())) {
        leftovers.add(folder.relativize(file.file()).toString());
        Files.deleteIfExists(file.file());
      }
    }
    skipped.removeIf(file -> Files.notExists(file.file(), LinkOption.NOFOLLOW_LINKS));
  }

  /** Goes over the files. */
  LinkReport over(ArchiveSnapshot view) throws IOException {
    Map<String, BriefFile> files = files(view);
    List<BriefFile> own = own(files);
    FileReader reader = new FileReader(options.maxFileBytes());
    LinkPlanner linker = new LinkPlanner(view, files, styled(own, files, reader), reader);
    Parallel.inOrder(
        own.size(),
        options.threads(),
        number -> linker.draft(own.get(number)),
        draft -> {
          take(draft);
          progress.progress("linking", ++done, own.size());
        });
    return report();
  }

  /** The request in the style of the archive where it names none. */
  private LinkRequest styled(List<BriefFile> own, Map<String, BriefFile> files, FileReader reader) {
    BriefParser parser = new BriefParser(request.heading());
    return request.style() == LinkStyle.AUTO
        ? request.style(ArchiveStyle.of(own, files, reader, parser))
        : request;
  }

  private void take(LinkDraft draft) {
    BriefFile file = draft.file();
    if (!draft.trouble().isEmpty()) {
      addTrouble(file, draft.trouble(), draft.failed());
    } else if (draft.isChanged()) {
      change(draft);
    } else {
      unchanged++;
    }
  }

  private void change(LinkDraft draft) {
    BriefFile file = draft.file();
    String path = folder.relativize(file.file()).toString().replace('\\', '/');
    try {
      sink.take(file, new FileChange(path, draft.before(), draft.after()));
      changed.add(path);
      entries = entries.plus(draft.entries());
    } catch (UnwritableFileException refused) {
      addTrouble(file, String.valueOf(refused.getMessage()), true);
    }
  }

  private void addTrouble(BriefFile file, String reason, boolean failure) {
    if (failure) {
      failed.add(new LinkReport.Failed(file.file(), reason));
    } else {
      skipped.add(new Skipped(file.file(), reason, true));
    }
  }

  private LinkReport report() {
    skipped.sort(Comparator.comparing(Skipped::file));
    double seconds = (System.nanoTime() - start) / 1e9;
    return new LinkReport(changed, unchanged, entries, skipped, failed, leftovers, seconds);
  }

  private static Map<String, BriefFile> files(ArchiveSnapshot view) throws IOException {
    List<Path> folders = view.snapshot().settings().folders();
    Map<String, BriefFile> files = new HashMap<>();
    for (Map.Entry<String, SourceFile> known :
        IndexedFiles.byId(view.snapshot().reader()).entrySet()) {
      if (known.getValue().folder() >= 0) {
        files.put(known.getKey(), SourceFiles.file(known.getKey(), known.getValue(), folders));
      }
    }
    return files;
  }

  private List<BriefFile> own(Map<String, BriefFile> files) {
    return DistinctFiles.of(
        files.values().stream()
            .filter(file -> file.file().startsWith(folder))
            .filter(file -> request.files().isEmpty() || request.files().contains(file.file()))
            .toList());
  }
}
