package dev.briefs.closest;

import dev.briefs.Brief;
import dev.briefs.ClosestEntry;
import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import dev.briefs.ProgressListener;
import dev.briefs.Story;
import dev.briefs.closest.duplicates.DuplicateCollapser;
import dev.briefs.closest.duplicates.TextDuplicates;
import dev.briefs.closest.graph.DuplicateGroups;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.rank.ClosestQuery;
import dev.briefs.closest.rank.Rankings;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.index.Parallel;
import dev.briefs.index.document.FilterQueries;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds the briefs closest to one, over an index as it stood at one commit; thread-safe. */
public final class Closest {
  private static final int DIVERSE_CANDIDATES = 4;
  private static final int ROOM_FOR_DUPLICATES = 50;

  private final IndexSearcher searcher;
  private final NeighbourGraph graph;
  private final BriefMetadataCache labels;
  private final Rankings rankings;
  private final IndexSnapshot snapshot;

  /** Answers from a snapshot and its graph, which must stay open as long as this is used. */
  public Closest(IndexSnapshot snapshot, NeighbourGraph graph) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.graph = graph;
    this.labels = new BriefMetadataCache(searcher, graph);
    this.rankings = new Rankings(snapshot, graph);
  }

  private Closest(Closest other, Rankings rankings) {
    this.snapshot = other.snapshot;
    this.searcher = other.searcher;
    this.graph = other.graph;
    this.labels = other.labels;
    this.rankings = rankings;
  }

  /** The briefs closest to the one with the id, which the index holds. */
  public ClosestResults of(String id, ClosestRequest request) throws IOException {
    return of(graph.find(id), request);
  }

  ClosestResults of(int ordinal, ClosestRequest request) throws IOException {
    boolean whole = request.explain() || request.excludeLinked();
    BriefMetadataCache.Label label = labels.of(ordinal);
    Brief brief = whole ? read(ordinal) : Brief.builder(label.id()).title(label.title()).build();
    Set<Integer> story = Set.of(graph.stories().first(ordinal));
    return of(new ClosestQuery(brief, ordinal, ordinal, story), request);
  }

  /**
   * The briefs closest to a text; a brief of the archive with the text's id counts as an older
   * version of it and is left out.
   */
  public ClosestResults of(Brief text, ClosestRequest request) throws IOException {
    int older = Math.max(-1, graph.find(text.id()));
    ClosestQuery subject = new ClosestQuery(text, -1, older, Set.of());
    Set<Integer> told =
        new TextDuplicates(snapshot, graph, rankings).told(text, rankings.nearest(subject));
    return of(subject.stories(told), request);
  }

  /**
   * The briefs closest to each one of the archive, in the order of ids.
   *
   * @param results is given each list, by the calling thread
   */
  public void all(
      ClosestRequest request,
      int threads,
      Consumer<ClosestResults> results,
      ProgressListener progress)
      throws IOException {
    AtomicInteger done = new AtomicInteger();
    Closest closest = new Closest(this, rankings.forMany());
    Parallel.inOrder(
        graph.size(),
        threads,
        brief -> closest.of(brief, request),
        list -> {
          results.accept(list);
          progress.progress("closest", done.incrementAndGet(), graph.size());
        });
  }

  /** The stories that several briefs tell, those with most briefs first. */
  public List<Story> stories() throws IOException {
    List<Story> told = new ArrayList<>();
    for (DuplicateGroups.Group group : graph.stories().groups()) {
      List<Story.Teller> tellers = new ArrayList<>();
      for (int brief : group.briefs()) {
        BriefMetadataCache.Label label = labels.of(brief);
        tellers.add(new Story.Teller(label.id(), label.title(), label.date(), label.length()));
      }
      told.add(new Story(tellers, graph.stories().reason(group)));
    }
    told.sort(Comparator.comparingInt((Story story) -> -story.briefs().size()));
    return told;
  }

  private ClosestResults of(ClosestQuery subject, ClosestRequest request) throws IOException {
    TopBriefs list = list(subject, request);
    ClosestExplainer explanation = request.explain() ? explanation(subject) : null;
    float bound = rankings.bound(subject, request.method());
    List<Neighbour> neighbours = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      neighbours.add(
          neighbour(subject, list.briefs()[i], list.scores()[i], bound, request, explanation));
    }
    Brief brief = subject.brief();
    return new ClosestResults(
        brief.id(), brief.title(), request.method(), neighbours, sameStory(subject));
  }

  private Neighbour neighbour(
      ClosestQuery subject,
      int brief,
      float score,
      float bound,
      ClosestRequest request,
      @Nullable ClosestExplainer explanation)
      throws IOException {
    BriefMetadataCache.Label label = labels.of(brief);
    return new Neighbour(
        label.id(),
        label.title(),
        label.issue(),
        label.date(),
        score,
        StrengthScale.of(request.method(), score, bound),
        explanation == null ? List.of() : explanation.terms(brief, read(brief)),
        explanation == null || request.method() != ClosestMethod.SMOOTHED
            ? List.of()
            : explanation.via(brief, subject.leftOut()),
        request.collapseDuplicates() ? others(brief, brief) : List.of());
  }

  private List<String> sameStory(ClosestQuery subject) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int story : subject.stories()) {
      ids.addAll(others(story, subject.leftOut()));
    }
    ids.sort(null);
    return ids;
  }

  private List<String> others(int teller, int but) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int other : graph.stories().tellers(teller)) {
      if (other != but) {
        ids.add(graph.id(other));
      }
    }
    return ids;
  }

  private TopBriefs list(ClosestQuery subject, ClosestRequest request) throws IOException {
    int limit = Math.min(request.limit(), graph.size());
    if (!request.diverse()) {
      return shortened(subject, request, limit);
    }
    int candidates = (int) Math.min((long) limit * DIVERSE_CANDIDATES, graph.size());
    return Diversity.reorder(shortened(subject, request, candidates), limit, rankings.space());
  }

  /** Takes the ranking that costs least of those that fill the list. */
  private TopBriefs shortened(ClosestQuery subject, ClosestRequest request, int limit)
      throws IOException {
    DuplicateCollapser stories =
        new DuplicateCollapser(
            graph.stories(), request.collapseDuplicates(), accepted(subject, request));
    for (int count :
        new int[] {Math.min(graph.size(), limit + ROOM_FOR_DUPLICATES), graph.size()}) {
      TopBriefs near = stories.shorten(rankings.near(subject, request.method(), count), limit);
      if (near.size() == limit) {
        return near;
      }
    }
    return stories.shorten(rankings.wide(subject, request.method()), limit);
  }

  private IntPredicate accepted(ClosestQuery subject, ClosestRequest request) throws IOException {
    Set<Integer> left = linked(subject, request);
    DuplicateGroups stories = graph.stories();
    IntPredicate other =
        brief ->
            brief != subject.leftOut()
                && (!request.collapseDuplicates()
                    || !subject.stories().contains(stories.first(brief)));
    IntPredicate notLinked = left.isEmpty() ? other : other.and(brief -> !left.contains(brief));
    if (request.filter().isAll()) {
      return notLinked;
    }
    FixedBitSet passing = rankings.map().briefs(searcher, FilterQueries.query(request.filter()));
    return notLinked.and(passing::get);
  }

  private Set<Integer> linked(ClosestQuery subject, ClosestRequest request) throws IOException {
    Set<Integer> linked = new HashSet<>();
    if (request.excludeLinked()) {
      for (ClosestEntry entry : subject.brief().closest()) {
        linked.add(graph.find(entry.id()));
      }
    }
    return linked;
  }

  private ClosestExplainer explanation(ClosestQuery subject) throws IOException {
    return new ClosestExplainer(
        rankings.vector(subject),
        rankings.nearest(subject),
        rankings.space(),
        graph,
        labels,
        snapshot.analyzer());
  }

  private Brief read(int brief) throws IOException {
    return StoredBriefs.read(searcher, StoredBriefs.find(searcher, graph.id(brief)));
  }
}
