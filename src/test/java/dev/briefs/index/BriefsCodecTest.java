package dev.briefs.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.briefs.Brief;
import dev.briefs.MadeUpBriefs;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.BriefCodec;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSettings;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class BriefsCodecTest {
  private static final List<Brief> BRIEFS = new MadeUpBriefs(1, 20).briefs(500);

  @Test
  void storedBriefsTakeLessThanWithLucenesOwn() throws IOException {
    try (Directory ours = new ByteBuffersDirectory();
        Directory lucenes = new ByteBuffersDirectory()) {
      write(ours, new BriefsCodec());
      write(lucenes, Codec.getDefault());
      double share = (double) size(ours) / size(lucenes);
      assertTrue(share < 0.95, share + " of the size");
    }
  }

  @Test
  void storedBriefsAreReadBack() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory, new BriefsCodec());
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        var stored = reader.storedFields();
        for (int number = 0; number < BRIEFS.size(); number++) {
          assertEquals(BRIEFS.get(number), StoredBriefs.read(stored, number));
        }
      }
    }
  }

  @Test
  void indexesAreWrittenWithIt() throws IOException {
    try (Directory directory = new ByteBuffersDirectory();
        BriefWriter writer = BriefWriter.create(directory, Language.ENGLISH)) {
      writer.add(BRIEFS.getFirst(), SourceFile.NONE);
      writer.commit(IndexSettings.of(Language.ENGLISH, List.of(), "Closest", ""));
      for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
        assertEquals("Briefs1", segment.info.getCodec().getName());
      }
    }
  }

  private static void write(Directory directory, Codec codec) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setCodec(codec))) {
      for (Brief brief : BRIEFS) {
        Document document = new Document();
        document.add(new StoredField(Fields.BRIEF, BriefCodec.encode(brief)));
        writer.addDocument(document);
      }
    }
  }

  private static long size(Directory directory) throws IOException {
    long size = 0;
    for (String name : directory.listAll()) {
      size += directory.fileLength(name);
    }
    return size;
  }
}
