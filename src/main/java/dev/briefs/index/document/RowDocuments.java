package dev.briefs.index.document;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Table;
import dev.briefs.index.analysis.FacetValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Turns the rows of a brief's tables into Lucene documents. */
final class RowDocuments {
  private static final Map<String, String> FIELDS =
      Map.of(
          Row.NAME, Fields.ROW_NAME,
          Row.DESCRIPTION, Fields.ROW_DESCRIPTION,
          Row.CHANGE, Fields.ROW_CHANGE,
          Row.HORIZON, Fields.ROW_HORIZON,
          Row.DRIVER, Fields.ROW_DRIVER);

  private RowDocuments() {}

  /** The documents of the rows of all tables, in file order, in a new list. */
  static List<Document> of(Brief brief, Analyzer analyzer) {
    List<Document> documents = new ArrayList<>();
    for (Table table : brief.tables()) {
      for (Row row : table.rows()) {
        documents.add(document(brief.id(), table.name(), row, documents.size(), analyzer));
      }
    }
    return documents;
  }

  private static Document document(
      String id, String table, Row row, int number, Analyzer analyzer) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, Fields.KIND_ROW, Field.Store.NO));
    document.add(new StringField(Fields.ROW_OF, id, Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.ROW_OF, new BytesRef(id)));
    document.add(new NumericDocValuesField(Fields.ROW_NUMBER, number));
    document.add(new StringField(Fields.ROW_TABLE, FacetValue.of(table).folded(), Field.Store.NO));
    row.cells().forEach((column, text) -> addCell(column, text, analyzer, document));
    row.relevancy()
        .ifPresent(
            relevancy ->
                document.add(new LongField(Fields.ROW_RELEVANCY, relevancy, Field.Store.NO)));
    return document;
  }

  private static void addCell(String column, String text, Analyzer analyzer, Document document) {
    if (!column.equals(Row.RELEVANCY)) {
      String field = FIELDS.getOrDefault(column, Fields.ROW_TEXT);
      document.add(new AnalyzedField(field, text, analyzer));
    }
  }
}
