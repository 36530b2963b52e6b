package dev.briefs.archive.export;

import dev.briefs.Brief;
import dev.briefs.IndexedBrief;
import dev.briefs.IndexedBrief.Weight;
import dev.briefs.InvalidArchiveException;
import dev.briefs.ProgressListener;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.rank.SmoothingRows;
import dev.briefs.closest.repeated.RepeatedWords;
import dev.briefs.closest.repeated.WordRuns;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.DocOrdinals;
import dev.briefs.index.Parallel;
import dev.briefs.index.document.BriefTerms;
import dev.briefs.index.document.Standing;
import dev.briefs.index.document.Standings;
import dev.briefs.index.document.TermProfile;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.topics.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.FixedBitSet;

/** The briefs of a snapshot with what the index has computed of them; thread-safe. */
public final class IndexedBriefs {
  /** How many weights of a reach there are: as many briefs as a closest list ranks first. */
  private static final int REACH = 300;

  /** How many nearest briefs there are: as many as the rule compares that keeps one high. */
  private static final int NEAREST = 2;

  private final IndexSnapshot snapshot;
  private final NeighbourGraph graph;
  private final SmoothingRows rows;
  private final int[] documents;
  private final FixedBitSet drafts;
  private final FixedBitSet pages;
  private final Optional<Topics> topics;

  /** The briefs of a snapshot, which stays open as long as this is used. */
  public IndexedBriefs(ArchiveSnapshot archive) throws IOException {
    this.snapshot = archive.snapshot();
    this.graph = archive.graph();
    this.rows = new SmoothingRows(graph);
    DocOrdinals ordinals = DocOrdinals.of(snapshot.reader());
    this.documents = ordinals.documents();
    this.drafts = ordinals.briefs(snapshot.searcher(), Standings.query(Standing.DRAFT));
    this.pages = ordinals.briefs(snapshot.searcher(), Standings.query(Standing.PAGE));
    this.topics = topics(archive);
  }

  private static Optional<Topics> topics(ArchiveSnapshot archive) throws IOException {
    try {
      return Optional.of(archive.topics());
    } catch (InvalidArchiveException none) {
      return Optional.empty();
    }
  }

  /** Passes on all briefs in the order of their ids. */
  public void all(int threads, Consumer<IndexedBrief> briefs, ProgressListener progress)
      throws IOException {
    AtomicInteger done = new AtomicInteger();
    Parallel.inOrder(
        graph.size(),
        threads,
        this::brief,
        brief -> {
          briefs.accept(brief);
          progress.progress("export", done.incrementAndGet(), graph.size());
        });
  }

  private IndexedBrief brief(int ordinal) throws IOException {
    Brief brief = snapshot.brief(documents[ordinal]);
    Analyzer analyzer = snapshot.analyzers().ofText(brief);
    RepeatedWords repeated = WordRuns.of(brief).repeated(graph.repeated().runs()::contains);
    return new IndexedBrief(
        brief,
        standing(ordinal).name().toLowerCase(Locale.ROOT),
        BriefTerms.of(brief, analyzer),
        TermProfile.of(brief, analyzer, repeated::covers).frequencies(),
        weights(rows.row(ordinal)),
        weights(rows.reach(ordinal, REACH)),
        weights(nearest(ordinal)),
        graph.id(graph.duplicates().first(ordinal)),
        topics.map(all -> all.ids(ordinal)).orElse(List.of()));
  }

  private TopBriefs nearest(int ordinal) throws IOException {
    int own = graph.duplicates().first(ordinal);
    return graph
        .neighbours(ordinal, NeighbourGraph.WIDTH)
        .where(
            brief ->
                graph.duplicates().first(brief) != own
                    && !pages.get(brief)
                    && (!drafts.get(brief) || drafts.get(ordinal)))
        .first(NEAREST);
  }

  private Standing standing(int ordinal) {
    if (pages.get(ordinal)) {
      return Standing.PAGE;
    }
    return drafts.get(ordinal) ? Standing.DRAFT : Standing.PUBLISHED;
  }

  private List<Weight> weights(TopBriefs briefs) throws IOException {
    List<Weight> weights = new ArrayList<>(briefs.size());
    for (int i = 0; i < briefs.size(); i++) {
      if (briefs.scores()[i] > 0 && Float.isFinite(briefs.scores()[i])) {
        weights.add(new Weight(graph.id(briefs.briefs()[i]), briefs.scores()[i]));
      }
    }
    return weights;
  }
}
