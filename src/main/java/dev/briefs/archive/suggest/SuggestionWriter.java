package dev.briefs.archive.suggest;

import dev.briefs.ArchiveOptions;
import dev.briefs.FileChange;
import dev.briefs.InvalidArchiveException;
import dev.briefs.MetadataSuggestions;
import dev.briefs.MetadataSuggestions.Suggestion;
import dev.briefs.ProgressListener;
import dev.briefs.archive.link.LinkJournal;
import dev.briefs.archive.snapshot.SnapshotManager;
import dev.briefs.archive.sync.Synchronizer;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.BriefSource;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.UnreadableFileException;
import dev.briefs.corpus.UnwritableFileException;
import dev.briefs.index.store.IndexStore;
import dev.briefs.markdown.MetadataEditor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes suggestions into a file, and has the index take note where it holds the file. */
public final class SuggestionWriter {
  private final IndexStore index;
  private final SnapshotManager snapshots;
  private final ArchiveOptions options;

  /** A writer beside an index. */
  public SuggestionWriter(IndexStore index, SnapshotManager snapshots, ArchiveOptions options) {
    this.index = index;
    this.snapshots = snapshots;
    this.options = options;
  }

  /**
   * Writes what is missing.
   *
   * @throws InvalidArchiveException when the file cannot be read or written
   */
  public FileChange write(Path file, MetadataSuggestions suggestions) throws IOException {
    try {
      BriefFile listed = BriefFile.of(file.toRealPath());
      FileChange change = change(listed, suggestions);
      if (!change.before().equals(change.after())) {
        index.locked(
            options.lockWait(),
            () -> {
              replace(listed, change);
              return true;
            });
        if (isIndexed(listed)) {
          new Synchronizer(index, options, ProgressListener.NONE).sync(List.of());
        }
      }
      return change;
    } catch (UnreadableFileException unreadable) {
      throw new InvalidArchiveException(
          file.toString(), "cannot be read: " + unreadable.getMessage());
    }
  }

  private FileChange change(BriefFile file, MetadataSuggestions suggestions)
      throws IOException, UnreadableFileException {
    BriefSource source = new FileReader(options.maxFileBytes()).read(file);
    if (!source.utf8()) {
      throw new InvalidArchiveException(
          file.file().toString(), "cannot be changed: not UTF-8, left as it is");
    }
    String heading = snapshots.read(snapshot -> snapshot.snapshot().settings().heading());
    String text = source.text();
    try {
      MetadataEditor editor = new MetadataEditor(file.id(), heading);
      text = editor.addThemes(text, chosen(suggestions.themes()));
      text = editor.addKeywords(text, chosen(suggestions.keywords()));
      text = editor.addCategory(text, first(suggestions.categories()));
      return new FileChange(file.file().toString(), source.text(), text);
    } catch (IllegalArgumentException unplaceable) {
      throw new InvalidArchiveException(
          file.file().toString(), "has no place for values: " + unplaceable.getMessage());
    }
  }

  private static List<String> chosen(List<Suggestion> values) {
    return values.stream()
        .filter(value -> value.weight() >= MetadataSuggestions.WRITTEN)
        .map(Suggestion::value)
        .toList();
  }

  private static String first(List<Suggestion> values) {
    return chosen(values).stream().findFirst().orElse("");
  }

  private void replace(BriefFile file, FileChange change) throws IOException {
    try (LinkJournal journal = new LinkJournal(index)) {
      journal.write(file, change);
    } catch (UnwritableFileException refused) {
      throw new InvalidArchiveException(
          file.file().toString(), "cannot be written: " + refused.getMessage());
    }
  }

  private boolean isIndexed(BriefFile file) {
    return snapshots.read(
        snapshot ->
            snapshot.snapshot().settings().folders().stream()
                .anyMatch(folder -> file.file().startsWith(folder)));
  }
}
