package dev.briefs.closest.duplicates;

import dev.briefs.closest.graph.DuplicateGroups;
import dev.briefs.closest.graph.GraphDraft;
import dev.briefs.closest.graph.GraphUpdate;
import dev.briefs.closest.graph.TextMatch;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.index.Parallel;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.MinHash;
import dev.briefs.index.document.Shingles;
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
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

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
  private final Signatures signatures;
  private final GraphDraft draft;
  private final int threads;
  private final Analyzer analyzer;
  private final Map<Integer, Shingles> shingles = new HashMap<>();
  private final List<TextMatch> matches = new ArrayList<>();
  private final DisjointSets stories;
  private final DisjointSets texts;
  private final DisjointSets links;

  public DuplicateFinder(IndexSnapshot snapshot, DocOrdinals map, GraphDraft draft, int threads)
      throws IOException {
    this.threads = threads;
    this.draft = draft;
    this.reader = snapshot.reader();
    this.analyzer = snapshot.analyzer();
    this.searcher = new IndexSearcher(reader);
    this.map = map;
    this.signatures = Signatures.load(reader, map);
    this.stories = new DisjointSets(map.size());
    this.texts = new DisjointSets(map.size());
    this.links = new DisjointSets(map.size());
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
      if (one >= 0 && other >= 0) {
        add(new TextMatch(one, other, match.likeness()));
      }
    }
    Set<Integer> bereft = bereft(before, update);
    return find(brief -> update.isChanged(brief) || bereft.contains(brief));
  }

  /** The briefs of stories that have lost a teller, which may have been all that joined them. */
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
    joinByLink();
    matches.sort(null);
    return new DuplicateGroups(stories.groups().stream().map(this::group).toList(), matches);
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
      if (brief >= 0 && first >= 0) {
        links.join(first, brief);
        stories.join(first, brief);
      }
      first = first < 0 ? brief : first;
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
        .filter(brief -> signatures.of(brief).shingles() > 0)
        .mapToLong(brief -> (long) signatures.of(brief).bands()[band] << Integer.SIZE | brief)
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

  private void compareRun(long[] keys, int from, int to) throws IOException {
    List<Integer> representatives = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int brief = (int) keys[i];
      boolean found = false;
      for (int j = 0; j < representatives.size() && !found; j++) {
        found = isSame(representatives.get(j), brief);
      }
      if (!found && representatives.size() < REPRESENTATIVES) {
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
    if (texts.isJoined(one, other)) {
      return true;
    }
    if (!NearDuplicateTest.isPossible(signatures.of(one), signatures.of(other))) {
      return false;
    }
    float likeness = NearDuplicateTest.of(shingles(one), shingles(other));
    if (likeness > 0) {
      add(new TextMatch(one, other, likeness));
    }
    return likeness > 0;
  }

  private void add(TextMatch match) {
    matches.add(match);
    texts.join(match.one(), match.other());
    stories.join(match.one(), match.other());
  }

  private Shingles shingles(int brief) throws IOException {
    Shingles known = shingles.get(brief);
    if (known == null) {
      known = Shingles.of(StoredBriefs.read(searcher, map.documents()[brief]), analyzer);
      shingles.put(brief, known);
    }
    return known;
  }
}
