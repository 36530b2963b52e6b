package dev.briefs.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Exported documents in the fields of Lucene that a cluster makes of them, and its queries as it
 * makes them: features as it keeps them, {@code rank_feature} clauses, and conditions.
 */
final class FeatureIndex implements Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Directory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  FeatureIndex(Iterable<JsonNode> documents) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (JsonNode document : documents) {
        writer.addDocument(document(document));
      }
    }
    reader = DirectoryReader.open(directory);
  }

  private static Document document(JsonNode exported) {
    Document document = new Document();
    for (String field : List.of("id", "key", "group", "standing")) {
      document.add(new StringField(field, exported.path(field).asText(), Field.Store.YES));
    }
    for (Map.Entry<String, JsonNode> feature : exported.path("smoothing").properties()) {
      document.add(
          new FeatureField("smoothing", feature.getKey(), (float) feature.getValue().asDouble()));
    }
    return document;
  }

  /** The hits of the body of a search. */
  List<ClosestQuery.Hit> search(String body) throws IOException {
    JsonNode search = JSON.readTree(body);
    IndexSearcher searcher = new IndexSearcher(reader);
    Query query = query(search.path("query").path("bool"));
    List<ClosestQuery.Hit> hits = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, search.path("size").asInt()).scoreDocs) {
      Document document = searcher.storedFields().document(found.doc);
      hits.add(
          new ClosestQuery.Hit(
              document.get("id"), document.get("key"), document.get("group"), found.score));
    }
    return hits;
  }

  private static Query query(JsonNode bool) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (JsonNode condition : bool.path("filter")) {
      query.add(terms(condition), Occur.FILTER);
    }
    for (JsonNode condition : bool.path("must_not")) {
      query.add(terms(condition), Occur.MUST_NOT);
    }
    for (JsonNode clause : bool.path("should")) {
      JsonNode feature = clause.path("rank_feature");
      String name = feature.path("field").asText();
      int dot = name.lastIndexOf('.');
      Query linear =
          FeatureField.newLinearQuery(name.substring(0, dot), name.substring(dot + 1), 1);
      query.add(new BoostQuery(linear, (float) feature.path("boost").asDouble()), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(bool.path("minimum_should_match").asInt());
    return query.build();
  }

  private static Query terms(JsonNode condition) {
    Map.Entry<String, JsonNode> terms = condition.path("terms").properties().iterator().next();
    List<BytesRef> values =
        StreamSupport.stream(terms.getValue().spliterator(), false)
            .map(value -> new BytesRef(value.asText()))
            .toList();
    return new TermInSetQuery(terms.getKey(), values);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
