package dev.briefs.search.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Re-ranks the best matches of a query by how close they are to the very best of them, as documents
 * close to each other tend to be relevant to the same requests (Jardine and van Rijsbergen 1971).
 * With s the score of a brief, t the highest score, and g the closeness of two briefs, which is 1
 * for a brief with itself, it is s'(d) = s(d) + λ·t · Σ s(h)⁵·g(d,h) / Σ s(h)⁵ over the five best
 * matches h.
 *
 * <p>No score falls, so the matches behind the re-ranked ones stay behind them with the scores they
 * have.
 */
public final class RelatedRanking {
  /** The number of matches that are re-ranked at most. */
  public static final int DEPTH = 1_000;

  private static final int HEADS = 5;
  private static final int NEIGHBOURS = 30;
  private static final int POWER = 5;
  private static final float INFLUENCE = 0.6f;

  /** The order of documents with a score and an id: highest score first, ties by id. */
  public static final Comparator<FieldDoc> ORDER =
      Comparator.comparing(RelatedRanking::score, Comparator.reverseOrder())
          .thenComparing(RelatedRanking::id);

  private RelatedRanking() {}

  /**
   * The matches in their new order, with their new scores.
   *
   * @param best the best matches, at most {@link #DEPTH}, in the order of scores and ids
   */
  public static List<FieldDoc> rank(ScoreDoc[] best, Closeness closeness) throws IOException {
    float top = best.length == 0 ? 0 : score((FieldDoc) best[0]);
    Map<Integer, Float> shares = top > 0 ? shares(best, closeness) : Map.of();
    List<FieldDoc> raised = new ArrayList<>();
    List<FieldDoc> others = new ArrayList<>(best.length);
    for (ScoreDoc each : best) {
      FieldDoc match = (FieldDoc) each;
      float share = shares.getOrDefault(match.doc, 0f);
      if (share == 0) {
        others.add(match);
      } else {
        raised.add(raised(match, INFLUENCE * top * share));
      }
    }
    raised.sort(ORDER);
    return merged(raised, others);
  }

  /** Both lists, which are in order, in one: ids of equal scores are slow to compare. */
  private static List<FieldDoc> merged(List<FieldDoc> raised, List<FieldDoc> others) {
    List<FieldDoc> merged = new ArrayList<>(raised.size() + others.size());
    int next = 0;
    for (FieldDoc other : others) {
      while (next < raised.size() && ORDER.compare(raised.get(next), other) < 0) {
        merged.add(raised.get(next++));
      }
      merged.add(other);
    }
    merged.addAll(raised.subList(next, raised.size()));
    return merged;
  }

  /** Of each brief that is close to one of the best, Σ s(h)⁵·g(d,h) / Σ s(h)⁵. */
  private static Map<Integer, Float> shares(ScoreDoc[] best, Closeness closeness)
      throws IOException {
    Set<Integer> matches = new HashSet<>();
    for (ScoreDoc match : best) {
      matches.add(match.doc);
    }
    Map<Integer, Float> sums = new HashMap<>();
    float whole = 0;
    for (int i = 0; i < Math.min(HEADS, best.length); i++) {
      float weight = weight(score((FieldDoc) best[i]) / score((FieldDoc) best[0]));
      whole += weight;
      sums.merge(best[i].doc, weight, Float::sum);
      Closeness.Near near = closeness.near(best[i].doc, matches::contains, NEIGHBOURS);
      for (int j = 0; j < near.documents().length; j++) {
        sums.merge(near.documents()[j], weight * near.closeness()[j], Float::sum);
      }
    }
    float divisor = whole;
    sums.replaceAll((document, sum) -> sum / divisor);
    return sums;
  }

  private static float weight(float share) {
    float weight = 1;
    for (int i = 0; i < POWER; i++) {
      weight *= share;
    }
    return weight;
  }

  private static FieldDoc raised(FieldDoc match, float by) {
    Object[] fields = match.fields.clone();
    fields[0] = score(match) + by;
    return new FieldDoc(match.doc, by, fields);
  }

  /** How much of the score of a match comes from how close it is to the best ones. */
  public static float share(ScoreDoc match) {
    // Searches in an order of fields leave the score aside, as no number.
    return Float.isNaN(match.score) ? 0 : match.score;
  }

  private static float score(FieldDoc match) {
    return match.fields[0] instanceof Float score ? score : 0;
  }

  private static BytesRef id(FieldDoc match) {
    return match.fields[1] instanceof Supplier<?> id && id.get() instanceof BytesRef text
        ? text
        : new BytesRef();
  }
}
