package dev.briefs.trends;

import dev.briefs.Trends;
import dev.briefs.Trends.Period;
import dev.briefs.TrendsRequest;
import dev.briefs.TrendsRequest.Field;
import dev.briefs.TrendsRequest.Unit;
import dev.briefs.index.analysis.FacetValue;
import dev.briefs.index.analysis.NameNormalizer;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of fields over time, in one state of an index, and tests what the counts tell.
 * Keeps the values of each field that was asked for in memory. Thread-safe.
 */
public final class TrendAnalysis {
  private final IndexSnapshot snapshot;
  private final StoryGroups groups;
  private final Map<Field, ValuePostings> postings = new EnumMap<>(Field.class);
  private @Nullable BriefTimes times;
  private int @Nullable [] stories;

  /** An analysis of a snapshot, which stays open as long as this is used. */
  public TrendAnalysis(IndexSnapshot snapshot, StoryGroups groups) {
    this.snapshot = snapshot;
    this.groups = groups;
  }

  /**
   * The values of a field over time.
   *
   * @param briefs the query of the request with its filter
   */
  public Trends trends(TrendsRequest request, Query briefs) throws IOException {
    BriefTimes all = times();
    Timeline timeline = timeline(request, all, matching(briefs));
    StoryCounts counts = new StoryCounts(all, timeline, stories());
    counts.countAll();
    List<Period> periods = periods(timeline, counts);
    ValuePostings values = postings(request.field());
    return new TrendTable(request, periods).of(values, counts);
  }

  private static List<Period> periods(Timeline timeline, StoryCounts counts) {
    Period[] periods = new Period[timeline.periods().size()];
    for (int i = 0; i < periods.length; i++) {
      periods[i] = timeline.periods().get(i).period(counts.counts[i], counts.briefs[i]);
    }
    return List.of(periods);
  }

  private static Timeline timeline(TrendsRequest request, BriefTimes times, int[] matching) {
    ArchiveEnd end = new ArchiveEnd(times.days(), request.today());
    if (request.unit() == Unit.ISSUE) {
      return IssueTimeline.of(times, matching);
    }
    int[] days = new int[times.days().length];
    for (int document = 0; document < days.length; document++) {
      days[document] = matching[document] == 0 ? BriefTimes.NONE : times.days()[document];
    }
    CalendarUnit unit = CalendarUnit.valueOf(request.unit().name());
    return Timeline.calendar(unit, days, request.filter(), end.day());
  }

  /** 1 for each document that matches, 0 for the others. */
  private int[] matching(Query query) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    int[] matching = new int[snapshot.reader().maxDoc()];
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator docs = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        matching[leaf.docBase + doc] = live == null || live.get(doc) ? 1 : 0;
      }
    }
    return matching;
  }

  private synchronized BriefTimes times() throws IOException {
    BriefTimes known = times;
    if (known == null) {
      known = BriefTimes.of(snapshot);
      times = known;
    }
    return known;
  }

  /** The number of each document's story: its own, or that of the story's first brief. */
  private synchronized int[] stories() throws IOException {
    int[] known = stories;
    if (known == null) {
      known = new int[snapshot.reader().maxDoc()];
      for (int document = 0; document < known.length; document++) {
        known[document] = document;
      }
      for (List<String> story : groups.ids()) {
        int first = StoredBriefs.find(snapshot.searcher(), story.getFirst());
        for (String id : story) {
          known[StoredBriefs.find(snapshot.searcher(), id)] = first;
        }
      }
      stories = known;
    }
    return known;
  }

  private synchronized ValuePostings postings(Field field) throws IOException {
    ValuePostings known = postings.get(field);
    if (known == null) {
      known = read(field);
      postings.put(field, known);
    }
    return known;
  }

  private ValuePostings read(Field field) throws IOException {
    UnaryOperator<String> spelling =
        new NameNormalizer(snapshot.analyzers().languages().getFirst())::fold;
    return switch (field) {
      case THEME -> FieldPostings.read(snapshot, Fields.THEME, "theme", spelling);
      case KEYWORD -> FieldPostings.read(snapshot, Fields.KEYWORD, "keyword", spelling);
      case TECHNOLOGY ->
          FieldPostings.read(snapshot, Fields.TECHNOLOGY_NAME, "technology", spelling);
      case SIGNAL -> FieldPostings.read(snapshot, Fields.SIGNAL_NAME, "signal", spelling);
      case HOST -> FieldPostings.read(snapshot, Fields.HOST, "host", FacetValue::fold);
      case WORD -> WordPostings.read(snapshot);
    };
  }
}
