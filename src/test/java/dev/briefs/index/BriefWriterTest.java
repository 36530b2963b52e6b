package dev.briefs.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.Brief;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

final class BriefWriterTest {
  private static final IndexSettings SETTINGS =
      IndexSettings.of(Language.ENGLISH, List.of(), "Closest", "");

  @Test
  void purgedBriefsCountInNoStatistics() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (BriefWriter writer = BriefWriter.create(directory, Language.ENGLISH)) {
        for (int number = 0; number < 6; number++) {
          writer.add(brief(number), SourceFile.NONE);
        }
        writer.commit(SETTINGS);
      }
      try (BriefWriter writer = BriefWriter.append(directory, Language.ENGLISH)) {
        writer.put(brief(1), SourceFile.NONE);
        writer.remove("brief-2");
        writer.purge();
        IndexSnapshot snapshot = writer.snapshot(SETTINGS);
        assertThat(snapshot.reader().numDeletedDocs()).isZero();
        assertThat(snapshot.reader().docFreq(new Term(Fields.PROFILE, "carbon"))).isEqualTo(5);
        snapshot.reader().close();
      }
    }
  }

  private static Brief brief(int number) {
    return Brief.builder("brief-" + number).summary("carbon").build();
  }
}
