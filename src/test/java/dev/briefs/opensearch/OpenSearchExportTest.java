package dev.briefs.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.IndexedBrief;
import dev.briefs.MadeUpBriefs;
import dev.briefs.Neighbour;
import dev.briefs.ProgressListener;
import dev.briefs.archive.BriefArchive;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.DelimitedTermFrequencyTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports for a cluster. {@code -Dnotes=FOLDER} compares the lists of the briefs of a folder rather
 * than of made-up ones.
 */
final class OpenSearchExportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOTES = System.getProperty("notes", "");
  private static final int COMPARED = 1_000;

  @TempDir Path folder;
  private BriefArchive archive = BriefArchive.inMemory();

  @BeforeEach
  void fill() {
    if (NOTES.isEmpty()) {
      List<Brief> briefs = new ArrayList<>(new MadeUpBriefs(19, 12).briefs(400));
      Brief first = briefs.getFirst();
      briefs.add(first.toBuilder().build());
      archive.putAll(briefs.stream());
      archive.put(
          Brief.builder("copy.of/the first").title(first.title()).summary(first.summary()).build());
    } else {
      archive.sync(List.of(Path.of(NOTES)), ProgressListener.NONE);
    }
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void closestQueriesFindTheListsOfTheArchive(TestReporter reporter) throws IOException {
    ExportReport report = OpenSearchExport.into(folder, archive, ProgressListener.NONE);
    assertThat(report.added()).isEqualTo((int) archive.statistics().briefs());
    Map<String, JsonNode> documents = documents();
    assertThat(documents).hasSize(report.added());
    Map<String, Map<String, Float>> weights = weights();
    int same = 0;
    int exact = 0;
    int all = 0;
    try (FeatureIndex cluster = new FeatureIndex(documents.values())) {
      int step = Math.max(1, documents.size() / COMPARED);
      List<String> ids = List.copyOf(documents.keySet());
      for (int i = 0; i < ids.size(); i += step) {
        ClosestQuery query = query(found(documents, ids.get(i)));
        List<ClosestQuery.Hit> hits = cluster.search(query.body());
        Set<String> found = ids(query.list(hits, 10));
        Set<String> unrounded = ids(query.list(rescored(hits, query, weights), 10));
        for (Neighbour expected :
            archive.closest(ids.get(i), ClosestRequest.DEFAULT.limit(10)).closest()) {
          all++;
          same += found.contains(expected.id()) ? 1 : 0;
          exact += unrounded.contains(expected.id()) ? 1 : 0;
        }
      }
    }
    reporter.publishEntry("same", same + " of " + all);
    assertThat(all).isGreaterThan(1_000);
    assertThat(same / (double) all).isGreaterThanOrEqualTo(0.99);
    assertThat(exact).as("with weights that are not rounded").isEqualTo(all);
  }

  private static Set<String> ids(List<ClosestQuery.Hit> hits) {
    Set<String> ids = new HashSet<>();
    hits.forEach(hit -> ids.add(hit.id()));
    return ids;
  }

  /** The smoothing weights of each brief, by the keys of their features. */
  private Map<String, Map<String, Float>> weights() {
    Map<String, Map<String, Float>> weights = new TreeMap<>();
    archive.indexed(
        brief -> {
          Map<String, Float> row = new TreeMap<>();
          brief.smoothing().forEach(each -> row.put(Feature.key(each.id()), each.weight()));
          weights.put(brief.brief().id(), row);
        },
        ProgressListener.NONE);
    return weights;
  }

  /** Hits with the scores that weights give them which no feature has rounded. */
  private static List<ClosestQuery.Hit> rescored(
      List<ClosestQuery.Hit> hits, ClosestQuery query, Map<String, Map<String, Float>> weights) {
    List<ClosestQuery.Hit> rescored = new ArrayList<>();
    for (ClosestQuery.Hit hit : hits) {
      Map<String, Float> row = weights.getOrDefault(hit.id(), Map.of());
      double sum = 0;
      for (int i = 0; i < query.reach().size(); i++) {
        sum += query.weights().get(i) * (double) row.getOrDefault(query.reach().get(i), 0F);
      }
      rescored.add(new ClosestQuery.Hit(hit.id(), hit.key(), hit.group(), (float) sum));
    }
    return rescored;
  }

  private static <T> T found(Map<String, T> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private static ClosestQuery query(JsonNode document) {
    return new ClosestQuery(
        document.path("group").asText(),
        document.path("standing").asText().equals("draft"),
        texts(document.path("reach").path("keys")),
        numbers(document.path("reach").path("weights")),
        texts(document.path("nearest").path("keys")),
        numbers(document.path("nearest").path("weights")));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<Float> numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(number -> (float) number.asDouble())
        .toList();
  }

  @Test
  void documentsSayWhatTheBriefsSay() throws IOException {
    archive.put(
        Brief.builder("one")
            .title("C++ and \"quotes\"")
            .themes(List.of("Space Flight"))
            .summary("A naïve summary: user_name, 1,000 km.")
            .build());
    OpenSearchExport.into(folder, archive, ProgressListener.NONE);
    JsonNode one = found(documents(), "one");
    assertThat(one.path("title").asText()).isEqualTo("C++ and \"quotes\"");
    assertThat(texts(one.path("themes"))).containsExactly("Space Flight");
    assertThat(one.path("standing").asText()).isEqualTo("published");
    assertThat(one.path("group").asText()).isEqualTo("one");
    assertThat(found(documents(), "copy.of/the first").path("group").asText()).isEqualTo("b0000");
  }

  @Test
  void analyzersOfTheTemplateMakeTheSameTerms() throws IOException {
    archive.put(
        Brief.builder("one")
            .title("The C++ of U.S. user_name and e-mails")
            .summary("A naïve café sold 1,000 km² of 東京タワー, ไทย and l'été's running shoes.")
            .keywords(List.of("state-of-the-art", "GPU"))
            .build());
    Map<String, IndexedBrief> indexed = new TreeMap<>();
    archive.indexed(brief -> indexed.put(brief.brief().id(), brief), ProgressListener.NONE);
    OpenSearchExport.into(folder, archive, ProgressListener.NONE);
    JsonNode document = found(documents(), "one");
    IndexedBrief one = found(indexed, "one");
    assertThat(one.terms()).containsOnlyKeys("title", "summary", "keywords");
    for (Map.Entry<String, List<List<List<String>>>> field : one.terms().entrySet()) {
      List<String> values = texts(document.path("terms").path(field.getKey()));
      assertThat(values).hasSameSizeAs(field.getValue());
      for (int i = 0; i < values.size(); i++) {
        assertThat(terms(values.get(i))).isEqualTo(field.getValue().get(i));
      }
    }
    assertThat(profile(document.path("profile").asText())).isEqualTo(one.profile());
    assertThat(found(one.terms(), "summary").getFirst())
        .as("a position with several terms")
        .anyMatch(terms -> terms.size() > 1);
  }

  /** The terms of a text by positions, as the analyzer {@code terms} of the template makes them. */
  private static List<List<String>> terms(String text) throws IOException {
    JsonNode analysis = analysis();
    JsonNode filters = analysis.path("filter");
    assertThat(texts(analysis.path("analyzer").path("terms").path("filter")))
        .containsExactly("same_place", "gaps");
    WhitespaceTokenizer tokenizer = tokenizer(analysis, text);
    TokenStream tokens =
        new StopFilter(
            new PatternCaptureGroupTokenFilter(
                tokenizer,
                filters.path("same_place").path("preserve_original").asBoolean(),
                java.util.regex.Pattern.compile(
                    texts(filters.path("same_place").path("patterns")).getFirst())),
            StopFilter.makeStopSet(texts(filters.path("gaps").path("stopwords"))));
    List<List<String>> positions = new ArrayList<>();
    CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
    PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
    tokens.reset();
    while (tokens.incrementToken()) {
      for (int steps = increment.getPositionIncrement(); steps > 0; steps--) {
        positions.add(new ArrayList<>());
      }
      positions.getLast().add(term.toString());
    }
    return positions;
  }

  private static Map<String, Integer> profile(String text) throws IOException {
    JsonNode analysis = analysis();
    String delimiter = analysis.path("filter").path("frequency").path("delimiter").asText();
    TokenStream tokens =
        new DelimitedTermFrequencyTokenFilter(tokenizer(analysis, text), delimiter.charAt(0));
    Map<String, Integer> frequencies = new TreeMap<>();
    CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
    TermFrequencyAttribute frequency = tokens.addAttribute(TermFrequencyAttribute.class);
    tokens.reset();
    while (tokens.incrementToken()) {
      frequencies.put(term.toString(), frequency.getTermFrequency());
    }
    return frequencies;
  }

  private static WhitespaceTokenizer tokenizer(JsonNode analysis, String text) {
    WhitespaceTokenizer tokenizer =
        new WhitespaceTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            analysis.path("tokenizer").path("positions").path("max_token_length").asInt());
    tokenizer.setReader(new StringReader(text));
    return tokenizer;
  }

  private static JsonNode analysis() throws IOException {
    return JSON.readTree(OpenSearchExport.template())
        .path("template")
        .path("settings")
        .path("analysis");
  }

  @Test
  void laterExportHoldsWhatHasChanged() throws IOException {
    OpenSearchExport.into(folder, archive, ProgressListener.NONE);
    assertThat(OpenSearchExport.into(folder, archive, ProgressListener.NONE))
        .isEqualTo(new ExportReport(0, 0, 401, 0));
    Map<String, JsonNode> before = documents();
    archive.remove("b0007");
    archive.put(Brief.builder("new").title("New").summary("Kites over the bay").build());
    ExportReport report = OpenSearchExport.into(folder, archive, ProgressListener.NONE);
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.removed()).isEqualTo(1);
    Map<String, JsonNode> after = documents();
    assertThat(after).doesNotContainKey("b0007").containsKey("new").hasSize(401);
    Path fresh = folder.resolve("fresh");
    OpenSearchExport.into(fresh, archive, ProgressListener.NONE);
    assertThat(after).isEqualTo(documents(fresh)).isNotEqualTo(before);
  }

  @Test
  void exportThatWasStoppedIsTakenUp() throws IOException {
    Path whole = folder.resolve("whole");
    OpenSearchExport.into(whole, archive, ProgressListener.NONE);
    Path stopped = folder.resolve("stopped");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                OpenSearchExport.into(
                    stopped,
                    archive,
                    (stage, done, total) -> {
                      if (done == 390) {
                        throw new IllegalStateException("stopped");
                      }
                    }));
    Files.writeString(stopped.resolve("bulk-000999.ndjson"), "{\"index\":{\"_id\":\"half");
    ExportReport report = OpenSearchExport.into(stopped, archive, ProgressListener.NONE);
    assertThat(report.unchanged()).as("what was written before").isPositive();
    assertThat(report.unchanged() + report.added()).isEqualTo(401);
    assertThat(documents(stopped)).isEqualTo(documents(whole));
  }

  private Map<String, JsonNode> documents() throws IOException {
    return documents(folder);
  }

  /** The documents that a cluster holds that takes the parts in their order. */
  private static Map<String, JsonNode> documents(Path folder) throws IOException {
    Map<String, JsonNode> documents = new TreeMap<>();
    for (Path part : parts(folder)) {
      List<String> lines = Files.readAllLines(part);
      for (int i = 0; i < lines.size(); i++) {
        JsonNode action = JSON.readTree(lines.get(i));
        if (action.has("index")) {
          i++;
          String id = action.path("index").path("_id").asText();
          documents.put(id, JSON.readTree(lines.get(i)));
        } else {
          documents.remove(action.path("delete").path("_id").asText());
        }
      }
    }
    return documents;
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".state"))
          .map(file -> Path.of(file.toString().replace(".state", ".ndjson")))
          .sorted()
          .toList();
    }
  }
}
