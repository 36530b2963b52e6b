package dev.briefs.search.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.Analyzers;
import dev.briefs.index.document.Fields;
import dev.briefs.search.score.Bm25FQuery.WeightedField;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class NearnessTest {
  private static final List<WeightedField> SUMMARY = List.of(new WeightedField(Fields.SUMMARY, 1));

  @Test
  void nearnessIsATenthOfAPhrasesScoreWithinFivePlaces() throws IOException {
    Analyzer analyzer = Analyzers.of(Language.ENGLISH);
    AnalyzedText text = AnalyzedText.of(analyzer, Fields.SUMMARY, "solar cells");
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      write(
          directory,
          analyzer,
          "solar cells",
          "solar power and other kinds cells",
          "solar power and many other such kinds of cells");
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        TopDocs near = searcher.search(TextQueries.nearness(SUMMARY, text.words()), 5);
        Query phrase = TextQueries.phrase(SUMMARY, text.words(), 5);
        TopDocs phrases = searcher.search(phrase, 5);
        assertThat(near.totalHits.value()).isEqualTo(2);
        for (int i = 0; i < 2; i++) {
          assertThat(near.scoreDocs[i].doc).isEqualTo(phrases.scoreDocs[i].doc);
          assertThat(near.scoreDocs[i].score / phrases.scoreDocs[i].score)
              .isBetween(0.0999f, 0.1001f);
        }
      }
    }
  }

  private static void write(ByteBuffersDirectory directory, Analyzer analyzer, String... texts)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new TextField(Fields.SUMMARY, text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
  }
}
