package dev.briefs.index.store;

import dev.briefs.Brief;
import dev.briefs.BriefException;
import dev.briefs.UnreadableIndexException;
import dev.briefs.UnreadableIndexException.Reason;
import dev.briefs.index.document.Analyzers;
import dev.briefs.index.document.ArchiveAnalyzers;
import dev.briefs.index.document.IndexedFiles;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.document.StoredBriefs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The state of an index at one commit, which later writing does not change; thread-safe. Whoever
 * opens it closes its reader.
 *
 * @param reader the Lucene reader
 * @param searcher a searcher over it
 * @param settings what the index records of itself
 * @param analyzers of its briefs and of queries
 */
public record IndexSnapshot(
    DirectoryReader reader,
    IndexSearcher searcher,
    IndexSettings settings,
    ArchiveAnalyzers analyzers) {

  /**
   * Opens the live generation of an index.
   *
   * @throws UnreadableIndexException when there is none, or it is damaged, foreign, or of another
   *     format
   */
  public static IndexSnapshot open(IndexStore folder) {
    for (int attempt = 1; ; attempt++) {
      Path generation = folder.current().orElseThrow(() -> absent(folder));
      try {
        return open(folder, folder.directory(generation));
      } catch (BriefException failure) {
        throw failure;
      } catch (IOException | RuntimeException failure) {
        boolean switched = !folder.current().map(generation::equals).orElse(false);
        if (!switched || attempt == 3) {
          throw IndexChecker.explained(folder, failure);
        }
      }
    }
  }

  /**
   * What an index remembers of itself, in whatever state it is; no folders where there is no index.
   */
  public static IndexSettings remembered(IndexStore folder) {
    return committed(folder).or(folder::remembered).orElseGet(IndexSettings::none);
  }

  private static Optional<IndexSettings> committed(IndexStore folder) {
    try {
      Optional<Path> generation = folder.current();
      return generation.isEmpty() ? Optional.empty() : committed(folder, generation.get());
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<IndexSettings> committed(IndexStore folder, Path generation)
      throws IOException {
    try (Directory directory = folder.writable(generation)) {
      Map<String, String> commit = SegmentInfos.readLatestCommit(directory).getUserData();
      return Optional.of(commit).filter(IndexSettings::isIn).map(IndexSettings::from);
    }
  }

  /** A snapshot of what a writer has written so far. */
  public static IndexSnapshot of(DirectoryReader reader, IndexSettings settings)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return new IndexSnapshot(
        reader, searcher, settings, ArchiveAnalyzers.of(settings.language(), reader));
  }

  private static UnreadableIndexException absent(IndexStore folder) {
    return folder
        .foreignFile()
        .map(file -> "holds no index but other files, such as " + file)
        .map(found -> folder.unreadable(Reason.OTHER_FILES, found))
        .orElseGet(() -> folder.unreadable(Reason.ABSENT, "holds no index yet"));
  }

  /** The brief of a document, with the path of its file. */
  public Brief brief(int document) throws IOException {
    return located(document, StoredBriefs.read(searcher, document));
  }

  /** The brief of a document, as it was stored, with the path of its file. */
  public Brief located(int document, Brief stored) throws IOException {
    return stored.toBuilder().path(path(document)).build();
  }

  /**
   * The file of a document's brief; empty when it was not read from a file of the folders that the
   * index remembers.
   */
  public Optional<Path> path(int document) throws IOException {
    SourceFile source = IndexedFiles.of(reader, document);
    List<Path> folders = settings.folders();
    return source.folder() < 0 || source.folder() >= folders.size()
        ? Optional.empty()
        : Optional.of(folders.get(source.folder()).resolve(source.path()));
  }

  /** The folder of the index files. */
  public Directory directory() {
    return reader.directory();
  }

  /** The name of the generation that it is of; empty when it is of none. */
  public Optional<Path> generation() {
    return switch (directory()) {
      case FSDirectory folder -> Optional.of(folder.getDirectory().getFileName());
      case MemoryIndex.Generation memory -> Optional.of(memory.name());
      default -> Optional.empty();
    };
  }

  /** The latest commit of the same generation where it is newer; unchanged segments are shared. */
  public Optional<IndexSnapshot> changed(IndexStore folder) throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader);
    return newer == null ? Optional.empty() : Optional.of(checked(folder, newer));
  }

  private static IndexSnapshot open(IndexStore folder, Directory directory) throws IOException {
    return checked(folder, DirectoryReader.open(directory));
  }

  private static IndexSnapshot checked(IndexStore folder, DirectoryReader reader)
      throws IOException {
    try {
      IndexSettings settings = check(folder, reader);
      return of(reader, settings);
    } catch (RuntimeException | IOException failure) {
      reader.close();
      throw failure;
    }
  }

  private static IndexSettings check(IndexStore folder, DirectoryReader reader) throws IOException {
    var commit = reader.getIndexCommit().getUserData();
    if (!IndexSettings.isIn(commit)) {
      throw folder.unreadable(Reason.OTHER_FORMAT, "is an index, but not of briefs");
    }
    IndexSettings settings = IndexSettings.from(commit);
    if (settings.format() != IndexSettings.FORMAT) {
      throw folder.ofFormat(settings.format());
    }
    String expected = Analyzers.name(settings.language());
    if (!settings.analysis().equals(expected)) {
      throw folder.unreadable(
          Reason.OTHER_FORMAT,
          "was analysed as " + settings.analysis() + " where " + expected + " is expected");
    }
    return settings;
  }
}
