package dev.briefs.closest.duplicates;

import dev.briefs.Brief;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.rank.Rankings;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.index.document.Fields;
import dev.briefs.index.document.StoredBriefs;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.FixedBitSet;

/** Finds which stories of an archive a text tells that the archive need not hold; thread-safe. */
public final class TextDuplicates {
  private final IndexSearcher searcher;
  private final NeighbourGraph graph;
  private final Rankings rankings;

  public TextDuplicates(IndexSnapshot snapshot, NeighbourGraph graph, Rankings rankings) {
    this.searcher = snapshot.searcher();
    this.graph = graph;
    this.rankings = rankings;
  }

  /** The first brief of each story that the text tells. */
  public Set<Integer> told(Brief text, TopBriefs nearest) throws IOException {
    Set<Integer> told = new TreeSet<>();
    addByLink(text, told);
    ComparedText compared = ComparedText.of(text, graph.repeated().shingles());
    for (int i = 0; i < nearest.size(); i++) {
      int brief = nearest.briefs()[i];
      if (nearest.scores()[i] >= DuplicateFinder.COPY_COSINE && isCopy(compared, brief)) {
        told.add(graph.duplicates().first(brief));
      }
    }
    return told;
  }

  private boolean isCopy(ComparedText text, int brief) throws IOException {
    Brief other = StoredBriefs.read(searcher, rankings.ordinals().documents()[brief]);
    return NearDuplicateTest.of(text, ComparedText.of(other, graph.repeated().shingles())) > 0;
  }

  private void addByLink(Brief text, Set<Integer> told) throws IOException {
    String link = text.link().canonical();
    if (!link.isEmpty()) {
      TermQuery query = new TermQuery(new Term(Fields.LINK, link));
      FixedBitSet linked = rankings.ordinals().briefs(searcher, query);
      for (int brief = 0; brief < graph.size(); brief++) {
        if (linked.get(brief)) {
          told.add(graph.duplicates().first(brief));
        }
      }
    }
  }
}
