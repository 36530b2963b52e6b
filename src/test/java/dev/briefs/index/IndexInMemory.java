package dev.briefs.index;

import dev.briefs.Brief;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** An index of briefs that no folder holds. */
public final class IndexInMemory implements Closeable {
  private static final IndexSettings SETTINGS =
      IndexSettings.of(Language.ENGLISH, List.of(), "Closest", "");

  private final Directory directory = new ByteBuffersDirectory();

  public IndexInMemory(List<Brief> briefs) throws IOException {
    try (BriefWriter writer = BriefWriter.create(directory, Language.ENGLISH)) {
      for (Brief brief : briefs) {
        writer.add(brief, SourceFile.NONE);
      }
      writer.commit(SETTINGS);
    }
  }

  /** Adds briefs or puts them in the place of those with their ids, and removes others. */
  public void change(List<Brief> put, List<String> removed) throws IOException {
    try (BriefWriter writer = BriefWriter.append(directory, Language.ENGLISH)) {
      for (String id : removed) {
        writer.remove(id);
      }
      for (Brief brief : put) {
        writer.put(brief, SourceFile.NONE);
      }
      writer.commit(SETTINGS);
    }
  }

  /** The present state; the caller closes its reader. */
  public IndexSnapshot snapshot() throws IOException {
    return IndexSnapshot.of(DirectoryReader.open(directory), SETTINGS);
  }

  public Directory directory() {
    return directory;
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
