package dev.briefs.ranking;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** What Lucene's own MoreLikeThis answers, with its defaults and tuned. */
final class MoreLikeThisRun {
  private static final String TEXT = "text";
  private static final FieldType TYPE = type();

  private final List<Brief> briefs;
  private final Analyzer analyzer = new EnglishAnalyzer();

  MoreLikeThisRun(List<Brief> briefs) {
    this.briefs = briefs;
  }

  /** Terms that come twice in the brief and in five of all, 25 at most, all alike. */
  Run byDefaults(int limit) throws IOException {
    return run(limit, 2, 5, 25, false);
  }

  /** Terms that come once in the brief and in two of all, 50 at most, each by its weight. */
  Run tuned(int limit) throws IOException {
    return run(limit, 1, 2, 50, true);
  }

  private Run run(int limit, int termFrequency, int documentFrequency, int terms, boolean boost)
      throws IOException {
    Map<String, List<Run.Entry>> lists = new LinkedHashMap<>();
    try (Directory directory = index();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      MoreLikeThis similar = new MoreLikeThis(reader);
      similar.setAnalyzer(analyzer);
      similar.setFieldNames(new String[] {TEXT});
      similar.setMinTermFreq(termFrequency);
      similar.setMinDocFreq(documentFrequency);
      similar.setMaxQueryTerms(terms);
      similar.setBoost(boost);
      IndexSearcher searcher = new IndexSearcher(reader);
      for (int document = 0; document < briefs.size(); document++) {
        ScoreDoc[] hits = searcher.search(similar.like(document), limit + 1).scoreDocs;
        lists.put(briefs.get(document).id(), entries(document, hits));
      }
    }
    return new Run(lists);
  }

  private List<Run.Entry> entries(int own, ScoreDoc[] hits) {
    List<Run.Entry> entries = new ArrayList<>();
    for (ScoreDoc hit : hits) {
      if (hit.doc != own) {
        entries.add(new Run.Entry(briefs.get(hit.doc).id(), hit.score));
      }
    }
    return entries;
  }

  private Directory index() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (Brief brief : briefs) {
        Document document = new Document();
        document.add(new Field(TEXT, text(brief), TYPE));
        writer.addDocument(document);
      }
    }
    return directory;
  }

  private static String text(Brief brief) {
    List<String> parts = new ArrayList<>(List.of(brief.title(), brief.summary()));
    parts.addAll(brief.keywords());
    parts.addAll(brief.themes());
    for (Table table : brief.tables()) {
      for (Row row : table.rows()) {
        parts.addAll(row.cells().values());
      }
    }
    for (Section section : brief.sections()) {
      parts.addAll(List.of(section.heading(), section.text()));
    }
    return String.join("\n", parts);
  }

  private static FieldType type() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setStoreTermVectors(true);
    type.freeze();
    return type;
  }
}
