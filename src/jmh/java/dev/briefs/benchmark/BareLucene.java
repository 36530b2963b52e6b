package dev.briefs.benchmark;

import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.Analyzers;
import dev.briefs.index.document.BriefAnalyzers;
import dev.briefs.index.document.BriefDocuments;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.document.Standing;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What any program over Lucene has to do: an IndexWriter that is fed ready strings on one thread,
 * with the same fields, analysis and term vectors as an index of briefs. Neither reading nor
 * parsing, nor similarity beyond the term vectors is in it.
 */
final class BareLucene {
  private static final double BUFFER_MEGABYTES = 96;
  private static final Set<String> TEXT =
      Set.of(
          Fields.TITLE,
          Fields.SUMMARY,
          Fields.KEYWORD_TEXT,
          Fields.THEME_TEXT,
          Fields.SIGNAL_TEXT,
          Fields.BODY);

  private BareLucene() {}

  /** Writes an index of the files of the first folder into the second. */
  public static void main(String[] args) throws IOException {
    List<List<Document>> blocks = blocks(Folder.files(Path.of(args[0])));
    Path index = Path.of(args[1]);
    Folder.remove(index);
    try (Directory directory = FSDirectory.open(index)) {
      Seconds.print(() -> write(blocks, directory));
    }
  }

  /** Writes the documents. */
  static void write(List<List<Document>> blocks, Directory directory) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(Analyzers.of(Language.ENGLISH));
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (List<Document> block : blocks) {
        writer.addDocuments(block);
      }
    }
  }

  private static List<List<Document>> blocks(List<Path> files) throws IOException {
    BriefParser parser = new BriefParser();
    // Nothing that the writer will run is warm before it does.
    BriefDocuments documents = new BriefDocuments(new BriefAnalyzers(Language.NONE));
    List<List<Document>> blocks = new ArrayList<>(files.size());
    for (Path file : files) {
      String id = file.getFileName().toString().replace(".md", "");
      blocks.add(
          documents
              .block(parser.parse(id, Files.readString(file)), SourceFile.NONE, Standing.PUBLISHED)
              .stream()
              .map(BareLucene::withoutMadeTokens)
              .toList());
    }
    return blocks;
  }

  /** The same with the text that a profile is made from in the place of its tokens. */
  private static Document withoutMadeTokens(Document document) {
    Document strings = new Document();
    for (IndexableField field : document) {
      strings.add(
          field.name().equals(Fields.PROFILE)
              ? new Field(Fields.PROFILE, text(document), field.fieldType())
              : field);
    }
    return strings;
  }

  private static String text(Document document) {
    return document.getFields().stream()
        .filter(field -> TEXT.contains(field.name()))
        .map(IndexableField::stringValue)
        .collect(Collectors.joining("\n"));
  }
}
