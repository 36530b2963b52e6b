package dev.briefs.search.facet;

import dev.briefs.SearchRequest.Facet;
import dev.briefs.ValueCount;
import dev.briefs.index.call.CallScope;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.TopicGroups;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.search.score.Scope;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Counts the values of fields over briefs, exactly. */
public final class Facets {
  private Facets() {}

  /**
   * The values of a field over all briefs, most frequent first, ties by value; spellings that
   * differ in case only count together and show as most often written.
   */
  public static List<ValueCount> count(
      IndexSnapshot snapshot, Facet facet, int limit, TopicGroups topics) throws IOException {
    Query all = Scope.BRIEFS.everything();
    return count(snapshot.searcher(), all, List.of(facet), limit, topics)
        .getOrDefault(facet, List.of());
  }

  /** The same for several fields over the briefs that match a query. */
  public static Map<Facet, List<ValueCount>> count(
      IndexSearcher searcher, Query query, List<Facet> facets, int limit, TopicGroups topics)
      throws IOException {
    Map<Facet, List<ValueCount>> counts = new LinkedHashMap<>();
    if (!facets.isEmpty()) {
      List<LeafMatches> matches = LeafMatches.of(searcher, query);
      for (Facet facet : facets) {
        CallScope.check();
        TopValues top = new TopValues(limit);
        if (facet == Facet.YEAR) {
          YearCounts.count(matches, top);
        } else if (facet == Facet.TOPIC) {
          TopicCounts.count(matches, topics, top);
        } else {
          SpellingCounts.count(matches, field(facet), top);
        }
        counts.put(facet, top.values());
      }
    }
    return counts;
  }

  /** The values of an exact field of the index over the briefs that match a query. */
  public static List<ValueCount> countValues(
      IndexSearcher searcher, Query query, String field, int limit) throws IOException {
    TopValues top = new TopValues(limit);
    SpellingCounts.count(LeafMatches.of(searcher, query), field, top);
    return top.values();
  }

  private static String field(Facet facet) {
    return switch (facet) {
      case THEME -> Fields.THEME;
      case KEYWORD -> Fields.KEYWORD;
      case CATEGORY -> Fields.CATEGORY;
      case TYPE -> Fields.TYPE;
      case LANGUAGE -> Fields.LANGUAGE;
      case HOST -> Fields.HOST;
      case ISSUE -> Fields.ISSUE;
      case YEAR -> Fields.DATE;
      case TOPIC -> throw new IllegalArgumentException("topics are no field of documents");
    };
  }
}
