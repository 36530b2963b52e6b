package dev.briefs.closest;

import dev.briefs.Brief;
import dev.briefs.ClosestEntry;
import dev.briefs.ClosestMethod;
import dev.briefs.ClosestRequest;
import dev.briefs.ClosestResults;
import dev.briefs.DuplicateGroup;
import dev.briefs.Neighbour;
import dev.briefs.ProgressListener;
import dev.briefs.closest.duplicates.DuplicateCollapser;
import dev.briefs.closest.duplicates.TextDuplicates;
import dev.briefs.closest.graph.DuplicateGroups;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.rank.ClosestQuery;
import dev.briefs.closest.rank.Ranking;
import dev.briefs.closest.rank.Rankings;
import dev.briefs.closest.score.Lazy;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.index.Parallel;
import dev.briefs.index.call.CallScope;
import dev.briefs.index.document.FilterQueries;
import dev.briefs.index.document.Standing;
import dev.briefs.index.document.Standings;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int MOST_DIVERSE_CANDIDATES = 1000;

  private final IndexSearcher searcher;
  private final NeighbourGraph graph;
  private final BriefMetadataCache labels;
  private final Rankings rankings;
  private final IndexSnapshot snapshot;
  private final Lazy<FixedBitSet> drafts;
  private final Lazy<FixedBitSet> pages;

  /** Answers from a snapshot and its graph, which must stay open as long as this is used. */
  public Closest(IndexSnapshot snapshot, NeighbourGraph graph) {
    this(snapshot, graph, new BriefMetadataCache(snapshot, graph), new Rankings(snapshot, graph));
  }

  private Closest(
      IndexSnapshot snapshot, NeighbourGraph graph, BriefMetadataCache labels, Rankings rankings) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.graph = graph;
    this.labels = labels;
    this.rankings = rankings;
    this.drafts = briefs(Standing.DRAFT);
    this.pages = briefs(Standing.PAGE);
  }

  /** The briefs closest to the one with the id, which the index holds. */
  public ClosestResults of(String id, ClosestRequest request) throws IOException {
    return of(graph.find(id), request);
  }

  ClosestResults of(int ordinal, ClosestRequest request) throws IOException {
    return of(ordinal, request, passing(request));
  }

  private ClosestResults of(int ordinal, ClosestRequest request, IntPredicate passing)
      throws IOException {
    boolean whole = request.explain() || request.excludeLinked();
    BriefMetadataCache.Label label = labels.of(ordinal);
    Brief brief = whole ? read(ordinal) : Brief.builder(label.id()).title(label.title()).build();
    Set<Integer> story = Set.of(graph.duplicates().first(ordinal));
    return of(new ClosestQuery(brief, ordinal, ordinal, story), request, passing);
  }

  /**
   * The briefs closest to a text; a brief of the archive with the text's id counts as an older
   * version of it and is left out.
   */
  public ClosestResults of(Brief text, ClosestRequest request) throws IOException {
    int older = Math.max(-1, graph.find(text.id()));
    ClosestQuery query = new ClosestQuery(text, -1, older, Set.of());
    Set<Integer> told =
        new TextDuplicates(snapshot, graph, rankings).told(text, rankings.nearest(query));
    return of(query.stories(told), request, passing(request));
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
    IntPredicate passing = passing(request);
    Closest closest =
        new Closest(snapshot, graph, labels, Rankings.forMany(snapshot, graph, passing));
    Parallel.inOrder(
        graph.size(),
        threads,
        brief -> closest.of(brief, request, passing),
        list -> {
          results.accept(list);
          progress.progress("closest", done.incrementAndGet(), graph.size());
        });
  }

  /**
   * The briefs closest to one by the smoothed ranking, duplicates among them.
   *
   * @param document the brief's document in the snapshot's reader
   * @param candidates the documents that may be named
   * @param most the number of briefs at most
   */
  public NearDocuments near(int document, IntPredicate candidates, int most) throws IOException {
    DocOrdinals ordinals = rankings.ordinals();
    int own = ordinals.ordinals()[document];
    ClosestQuery query = new ClosestQuery(Brief.builder("").build(), own, own, Set.of());
    TopBriefs top =
        rankings
            .of(ClosestMethod.SMOOTHED)
            .rank(query, brief -> brief != own && candidates.test(ordinals.documents()[brief]))
            .next()
            .first(most);
    int[] documents = new int[top.size()];
    Arrays.setAll(documents, i -> ordinals.documents()[top.briefs()[i]]);
    return new NearDocuments(documents, top.scores());
  }

  /**
   * Briefs by their documents with their scores, best first.
   *
   * @param documents the documents
   * @param scores their scores
   */
  public record NearDocuments(int[] documents, float[] scores) {}

  /** The duplicate groups, largest first. */
  public List<DuplicateGroup> duplicates() throws IOException {
    List<DuplicateGroup> groups = new ArrayList<>();
    for (DuplicateGroups.Group group : graph.duplicates().groups()) {
      CallScope.check();
      List<DuplicateGroup.Member> members = new ArrayList<>();
      for (int brief : group.briefs()) {
        BriefMetadataCache.Label label = labels.of(brief);
        members.add(
            new DuplicateGroup.Member(
                label.id(), label.title(), label.date(), label.path(), label.length()));
      }
      groups.add(new DuplicateGroup(members, graph.duplicates().reason(group)));
    }
    groups.sort(Comparator.comparingInt((DuplicateGroup group) -> -group.members().size()));
    return groups;
  }

  /** The ids of the members of each duplicate group. */
  public List<List<String>> duplicateIds() throws IOException {
    List<List<String>> stories = new ArrayList<>();
    for (DuplicateGroups.Group group : graph.duplicates().groups()) {
      List<String> ids = new ArrayList<>();
      for (int brief : group.briefs()) {
        ids.add(graph.id(brief));
      }
      stories.add(ids);
    }
    return stories;
  }

  private ClosestResults of(ClosestQuery query, ClosestRequest request, IntPredicate passing)
      throws IOException {
    CallScope.check();
    TopBriefs list = list(query, request, passing);
    ClosestExplainer explainer = request.explain() ? explainer(query) : null;
    List<Neighbour> neighbours = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      CallScope.check();
      float relatedness = relatedness(query, request.method(), list, i);
      if (list.scores()[i] >= request.minScore()
          && Relatedness.strength(relatedness).compareTo(request.minStrength()) <= 0) {
        neighbours.add(
            neighbour(query, list.briefs()[i], list.scores()[i], relatedness, request, explainer));
      }
    }
    Brief brief = query.brief();
    return new ClosestResults(
        brief.id(), brief.title(), request.method(), neighbours, sameStory(query));
  }

  private float relatedness(ClosestQuery query, ClosestMethod method, TopBriefs list, int rank)
      throws IOException {
    return Relatedness.of(
        method == ClosestMethod.COSINE
            ? list.scores()[rank]
            : rankings.cosine(query, list.briefs()[rank]));
  }

  private Neighbour neighbour(
      ClosestQuery query,
      int brief,
      float score,
      float relatedness,
      ClosestRequest request,
      @Nullable ClosestExplainer explainer)
      throws IOException {
    BriefMetadataCache.Label label = labels.of(brief);
    return new Neighbour(
        label.id(),
        label.title(),
        label.issue(),
        label.date(),
        label.path(),
        score,
        relatedness,
        Relatedness.strength(relatedness),
        explainer == null ? List.of() : explainer.terms(brief, read(brief)),
        explainer == null || request.method() != ClosestMethod.SMOOTHED
            ? List.of()
            : explainer.via(brief, query.leftOut()),
        request.collapseDuplicates() ? others(brief, brief) : List.of());
  }

  private List<String> sameStory(ClosestQuery query) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int story : query.stories()) {
      ids.addAll(others(story, query.leftOut()));
    }
    ids.sort(null);
    return ids;
  }

  private List<String> others(int member, int but) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int other : graph.duplicates().members(member)) {
      if (other != but) {
        ids.add(graph.id(other));
      }
    }
    return ids;
  }

  private TopBriefs list(ClosestQuery query, ClosestRequest request, IntPredicate passing)
      throws IOException {
    int limit = Math.min(request.limit(), graph.size());
    int candidates =
        request.diverse()
            ? Math.max(limit, Math.min(limit * DIVERSE_CANDIDATES, MOST_DIVERSE_CANDIDATES))
            : limit;
    Ranking ranking =
        rankings
            .of(request.method())
            .rank(query, accepted(query, request).and(passing).and(published(query)));
    TopBriefs list =
        new DuplicateCollapser(graph.duplicates(), request.collapseDuplicates())
            .shorten(ranking, candidates);
    return request.diverse() ? Diversity.reorder(list, limit, rankings.space()) : list;
  }

  private IntPredicate accepted(ClosestQuery query, ClosestRequest request) throws IOException {
    Set<Integer> left = linked(query, request);
    DuplicateGroups stories = graph.duplicates();
    IntPredicate other =
        brief ->
            brief != query.leftOut()
                && (!request.collapseDuplicates()
                    || !query.stories().contains(stories.first(brief)));
    return left.isEmpty() ? other : other.and(brief -> !left.contains(brief));
  }

  private Lazy<FixedBitSet> briefs(Standing standing) {
    return new Lazy<>(() -> rankings.ordinals().briefs(searcher, Standings.query(standing)));
  }

  /** Drafts stand in the lists of drafts only, pages in none. */
  private IntPredicate published(ClosestQuery query) throws IOException {
    FixedBitSet draft = drafts.get();
    FixedBitSet page = pages.get();
    boolean all = query.leftOut() >= 0 && draft.get(query.leftOut());
    return brief -> !page.get(brief) && (all || !draft.get(brief));
  }

  private IntPredicate passing(ClosestRequest request) throws IOException {
    if (request.filter().isAll()) {
      return brief -> true;
    }
    FixedBitSet passing =
        rankings
            .ordinals()
            .briefs(searcher, FilterQueries.query(request.filter(), snapshot.settings().fields()));
    return passing::get;
  }

  private Set<Integer> linked(ClosestQuery query, ClosestRequest request) throws IOException {
    Set<Integer> linked = new HashSet<>();
    if (request.excludeLinked()) {
      for (ClosestEntry entry : query.brief().closest()) {
        linked.add(graph.find(entry.id()));
      }
    }
    return linked;
  }

  private ClosestExplainer explainer(ClosestQuery query) throws IOException {
    return new ClosestExplainer(
        rankings.vector(query),
        rankings.relatives(query),
        rankings.space(),
        graph,
        labels,
        snapshot.analyzers());
  }

  private Brief read(int brief) throws IOException {
    return StoredBriefs.read(searcher, StoredBriefs.find(searcher, graph.id(brief)));
  }
}
