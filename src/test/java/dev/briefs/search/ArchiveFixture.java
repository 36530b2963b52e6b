package dev.briefs.search;

import dev.briefs.Brief;
import dev.briefs.Hit;
import dev.briefs.SearchRequest;
import dev.briefs.index.BriefWriter;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** A small index in memory and a search over it. */
record ArchiveFixture(
    Directory directory, BriefWriter writer, IndexSnapshot snapshot, Search search)
    implements Closeable {

  static ArchiveFixture of(Brief... briefs) throws IOException {
    return of(List.of(briefs));
  }

  static ArchiveFixture of(List<Brief> briefs) throws IOException {
    return inSegments(List.of(briefs));
  }

  /** An index of several segments. */
  static ArchiveFixture inSegments(List<List<Brief>> segments) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    BriefWriter writer = BriefWriter.create(directory, Language.ENGLISH);
    IndexSettings settings = IndexSettings.of(Language.ENGLISH, List.of(), "Closest", "");
    for (List<Brief> briefs : segments) {
      for (Brief brief : briefs) {
        writer.put(brief, SourceFile.NONE);
      }
      writer.commit(settings);
    }
    IndexSnapshot snapshot = writer.snapshot(settings);
    return new ArchiveFixture(directory, writer, snapshot, new Search(snapshot));
  }

  /** The ids that a query finds, in order. */
  List<String> ids(String query) throws IOException {
    return ids(SearchRequest.of(query));
  }

  List<String> ids(SearchRequest request) throws IOException {
    return search.search(request).hits().stream().map(Hit::id).toList();
  }

  @Override
  public void close() throws IOException {
    snapshot.reader().close();
    writer.close();
    directory.close();
  }
}
