package dev.briefs.closest.duplicates;

import dev.briefs.Brief;
import dev.briefs.closest.graph.DuplicateGroups;
import dev.briefs.closest.graph.GraphDraft;
import dev.briefs.closest.graph.GraphUpdate;
import dev.briefs.closest.graph.TextMatch;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.index.Parallel;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.MinHash;
import dev.briefs.index.document.Standing;
import dev.briefs.index.document.Standings;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the stories that several briefs tell: those with one canonical external link, and those of
 * nearly the same text. Texts are compared only where they share a band of their signatures or are
 * near neighbours, and their signatures do not rule out that they are nearly the same; and of a
 * band's briefs each only with those that the others do not stand for.
 */
public final class DuplicateFinder {
  /** From this cosine on neighbours may be copies, cut ones among them. */
  static final float COPY_COSINE = 0.45f;

  private static final int COPY_NEIGHBOURS = 10;
  private static final int REPRESENTATIVES = 16;

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final DocOrdinals map;
  private final GraphDraft draft;
  private final int threads;
  private final Map<Integer, ComparedText> texts = new HashMap<>();
  private final Map<Long, Float> compared = new HashMap<>();
  private final DisjointSets stories;
  private final DisjointSets links;
  private final FixedBitSet unpublished;

  /** A search for stories among the briefs that are published. */
  public DuplicateFinder(IndexSnapshot snapshot, DocOrdinals map, GraphDraft draft, int threads)
      throws IOException {
    this.threads = threads;
    this.draft = draft;
    this.reader = snapshot.reader();
    this.searcher = new IndexSearcher(reader);
    this.map = map;
    this.stories = new DisjointSets(map.size());
    this.links = new DisjointSets(map.size());
    this.unpublished = map.briefs(searcher, Standings.query(Standing.DRAFT));
    unpublished.or(map.briefs(searcher, Standings.query(Standing.PAGE)));
  }

  /** The stories of all briefs. */
  public DuplicateGroups all() throws IOException {
    return find(brief -> true);
  }

  /** The stories of all briefs, where only some have changed since they were last sought. */
  public DuplicateGroups since(DuplicateGroups before, GraphUpdate update) throws IOException {
    for (TextMatch match : before.matches()) {
      int one = update.now(match.one());
      int other = update.now(match.other());
      if (one >= 0 && other >= 0 && !unpublished.get(one) && !unpublished.get(other)) {
        compared.put(pair(one, other), match.likeness());
      }
    }
    Set<Integer> bereft = bereft(before, update);
    return find(brief -> update.isChanged(brief) || bereft.contains(brief));
  }

  /** The briefs of stories that have lost a member, which may have been all that joined them. */
  private static Set<Integer> bereft(DuplicateGroups before, GraphUpdate update) {
    Set<Integer> bereft = new HashSet<>();
    for (DuplicateGroups.Group group : before.groups()) {
      int[] now = Arrays.stream(group.briefs()).map(update::now).toArray();
      if (Arrays.stream(now).anyMatch(brief -> brief < 0)) {
        Arrays.stream(now).filter(brief -> brief >= 0).forEach(bereft::add);
      }
    }
    return bereft;
  }

  private DuplicateGroups find(IntPredicate changed) throws IOException {
    compareWithinBands(changed);
    compareNeighbours(changed);
    List<TextMatch> matches = joinByText(matches());
    joinByLink();
    return new DuplicateGroups(stories.groups().stream().map(this::group).toList(), matches);
  }

  private List<TextMatch> matches() {
    List<TextMatch> matches = new ArrayList<>();
    compared.forEach(
        (pair, likeness) -> {
          if (likeness > 0) {
            matches.add(new TextMatch((int) (pair >>> Integer.SIZE), pair.intValue(), likeness));
          }
        });
    matches.sort(null);
    return matches;
  }

  /** Joins the texts that are grouped; returns the matches within groups. */
  private List<TextMatch> joinByText(List<TextMatch> matches) throws IOException {
    for (List<Integer> group : new TextClusters(this::isSame).of(matches)) {
      group.forEach(member -> stories.join(group.getFirst(), member));
    }
    return matches.stream().filter(match -> stories.isJoined(match.one(), match.other())).toList();
  }

  private DuplicateGroups.Group group(int[] briefs) {
    boolean oneLink = Arrays.stream(briefs).allMatch(brief -> links.isJoined(briefs[0], brief));
    return new DuplicateGroups.Group(briefs, oneLink);
  }

  private void joinByLink() throws IOException {
    Terms canonical = MultiTerms.getTerms(reader, Fields.LINK);
    if (canonical == null) {
      return;
    }
    TermsEnum iterator = canonical.iterator();
    PostingsEnum postings = null;
    while (iterator.next() != null) {
      if (iterator.docFreq() > 1) {
        postings = iterator.postings(postings, PostingsEnum.NONE);
        join(postings);
      }
    }
  }

  private void join(PostingsEnum postings) throws IOException {
    int first = -1;
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      int brief = map.ordinals()[doc];
      boolean counts = brief >= 0 && !unpublished.get(brief);
      if (counts && first >= 0) {
        links.join(first, brief);
        stories.join(first, brief);
      }
      first = first < 0 && counts ? brief : first;
    }
  }

  private void compareWithinBands(IntPredicate changed) throws IOException {
    Parallel.inOrder(
        IntStream.range(0, MinHash.BANDS).iterator(),
        1,
        threads,
        this::sorted,
        keys -> compareRuns(keys, changed));
  }

  /** The briefs that have signatures, each after its band's value, so that equal ones meet. */
  private long[] sorted(int band) {
    return IntStream.range(0, map.size())
        .filter(brief -> draft.signatures[brief].shingles() > 0)
        .mapToLong(brief -> (long) draft.signatures[brief].bands()[band] << Integer.SIZE | brief)
        .sorted()
        .toArray();
  }

  private void compareRuns(long[] keys, IntPredicate changed) throws IOException {
    for (int from = 0; from < keys.length; ) {
      int to = from + 1;
      while (to < keys.length && keys[to] >> 32 == keys[from] >> 32) {
        to++;
      }
      if (to - from > 1 && Arrays.stream(keys, from, to).anyMatch(key -> changed.test((int) key))) {
        compareRun(keys, from, to);
      }
      from = to;
    }
  }

  /** Compares each brief of a run with those before it, or with those that stand for them. */
  private void compareRun(long[] keys, int from, int to) throws IOException {
    List<Integer> representatives = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int brief = (int) keys[i];
      for (int representative : representatives) {
        isSame(representative, brief);
      }
      if (representatives.size() < REPRESENTATIVES) {
        representatives.add(brief);
      }
    }
  }

  private void compareNeighbours(IntPredicate changed) throws IOException {
    for (int brief = 0; brief < draft.size(); brief++) {
      TopBriefs nearest =
          changed.test(brief) ? draft.neighbours(brief, COPY_NEIGHBOURS) : TopBriefs.NONE;
      for (int i = 0; i < nearest.size() && nearest.scores()[i] >= COPY_COSINE; i++) {
        int other = nearest.briefs()[i];
        isSame(Math.min(brief, other), Math.max(brief, other));
      }
    }
  }

  private boolean isSame(int one, int other) throws IOException {
    if (unpublished.get(one) || unpublished.get(other)) {
      return false;
    }
    Float known = compared.get(pair(one, other));
    if (known != null) {
      return known > 0;
    }
    if (!NearDuplicateTest.isPossible(draft.signatures[one], draft.signatures[other])) {
      return false;
    }
    float likeness = NearDuplicateTest.of(text(one), text(other));
    compared.put(pair(one, other), likeness);
    return likeness > 0;
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  private ComparedText text(int brief) throws IOException {
    ComparedText known = texts.get(brief);
    if (known == null) {
      Brief read = StoredBriefs.read(searcher, map.documents()[brief]);
      known = ComparedText.of(read, draft.repeated.shingles());
      texts.put(brief, known);
    }
    return known;
  }
}
