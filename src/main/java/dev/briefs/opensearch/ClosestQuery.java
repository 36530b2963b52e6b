package dev.briefs.opensearch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The search of a cluster for the briefs closest to one that it holds, by the smoothed similarity:
 * what its document says of its reach, as a query, and the list that the hits make.
 *
 * @param group of the brief's document
 * @param draft whether the brief is a draft, in whose list other drafts may stand
 * @param reach the keys of its reach, heaviest first
 * @param weights their weights
 * @param nearest the keys of the nearest briefs, at most two
 * @param cosines their cosines
 */
public record ClosestQuery(
    String group,
    boolean draft,
    List<String> reach,
    List<Float> weights,
    List<String> nearest,
    List<Float> cosines) {
  /** How many hits are asked for, of which duplicates are left out. */
  private static final int HITS = 100;

  private static final int LOWEST_RANK = 3;
  private static final double OUTSTANDING = 1.25;
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Copies the lists. */
  public ClosestQuery {
    reach = List.copyOf(reach);
    weights = List.copyOf(weights);
    nearest = List.copyOf(nearest);
    cosines = List.copyOf(cosines);
  }

  /**
   * A hit.
   *
   * @param id the brief's id
   * @param key the key of its feature
   * @param group its duplicate group
   * @param score its score
   */
  public record Hit(String id, String key, String group, float score) {}

  /** The body of the search, as JSON. */
  public String body() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("size", HITS);
      DocumentWriter.texts(
          json, "_source", List.of("id", "key", "group", "title", "issue", "date", "path"));
      json.writeObjectFieldStart("query");
      json.writeObjectFieldStart("bool");
      conditions(json);
      json.writeArrayFieldStart("should");
      for (int i = 0; i < reach.size(); i++) {
        clause(json, "smoothing." + reach.get(i), weights.get(i));
      }
      json.writeEndArray();
      json.writeNumberField("minimum_should_match", 1);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private void conditions(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("filter");
    terms(json, "key", reach);
    terms(json, "standing", draft ? List.of("published", "draft") : List.of("published"));
    json.writeEndArray();
    json.writeArrayFieldStart("must_not");
    terms(json, "group", List.of(group));
    json.writeEndArray();
  }

  private static void terms(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("terms");
    DocumentWriter.texts(json, field, values);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void clause(JsonGenerator json, String field, float weight) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("rank_feature");
    json.writeStringField("field", field);
    json.writeNumberField("boost", weight);
    json.writeObjectFieldStart("linear");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * The list that hits make: the nearest brief in its place, each duplicate group once, at most so
   * many.
   */
  public List<Hit> list(List<Hit> hits, int limit) {
    List<Hit> ranked = new ArrayList<>(hits);
    ranked.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparing(Hit::id));
    promoteNearest(ranked);
    Set<String> groups = new HashSet<>();
    return ranked.stream().filter(hit -> groups.add(hit.group())).limit(limit).toList();
  }

  /** The brief of the highest cosine is among the first three, or first if it stands out. */
  private void promoteNearest(List<Hit> ranked) {
    if (nearest.isEmpty()) {
      return;
    }
    double second = nearest.size() == 1 ? 0 : cosines.get(1);
    int place = cosines.getFirst() >= OUTSTANDING * second ? 0 : LOWEST_RANK - 1;
    for (int rank = place + 1; rank < ranked.size(); rank++) {
      if (ranked.get(rank).key().equals(nearest.getFirst())) {
        ranked.add(place, ranked.remove(rank));
        return;
      }
    }
  }
}
