package dev.briefs.closest;

import dev.briefs.Brief;
import dev.briefs.Neighbour.SharedTerm;
import dev.briefs.Neighbour.Via;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.closest.score.Lazy;
import dev.briefs.closest.score.Smoothing;
import dev.briefs.closest.score.TopBriefs;
import dev.briefs.closest.vector.TermVector;
import dev.briefs.closest.vector.VectorSpace;
import dev.briefs.index.document.ArchiveAnalyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/** Says why a brief is close to a text; serves one thread. */
final class ClosestExplainer {
  private static final int TERMS = 8;
  private static final int BRIEFS = 3;
  private static final float LEAST_SHARE = 0.02f;

  private final TermVector subject;
  private final TopBriefs relatives;
  private final VectorSpace space;
  private final NeighbourGraph graph;
  private final BriefMetadataCache labels;
  private final ArchiveAnalyzers analyzers;
  private final Map<Integer, TermVector> vectors = new HashMap<>();
  private final Lazy<TermVector> expandedSubject;

  /**
   * Explains the neighbours of a text.
   *
   * @param subject the text's unit vector
   * @param relatives the briefs that expand it, by their cosines over their hubness
   */
  ClosestExplainer(
      TermVector subject,
      TopBriefs relatives,
      VectorSpace space,
      NeighbourGraph graph,
      BriefMetadataCache labels,
      ArchiveAnalyzers analyzers) {
    this.subject = subject;
    this.relatives = relatives;
    this.space = space;
    this.graph = graph;
    this.labels = labels;
    this.expandedSubject = new Lazy<>(() -> expand(subject, relatives));
    this.analyzers = analyzers;
  }

  /** The terms that a neighbour shares with the text, with their shares of the cosine. */
  List<SharedTerm> terms(int neighbour, Brief brief) throws IOException {
    TermVector other = vector(neighbour);
    float cosine = subject.dot(other);
    List<SharedTerm> shared = new ArrayList<>();
    SurfaceForms words = new SurfaceForms(brief, analyzers.of(brief));
    for (Map.Entry<BytesRef, Float> entry : subject.weights().entrySet()) {
      Float weight = other.weights().get(entry.getKey());
      if (weight != null && cosine > 0) {
        BytesRef term = entry.getKey();
        float share = entry.getValue() * weight / cosine;
        shared.add(new SharedTerm(words.written(term), share, words.fields(term)));
      }
    }
    shared.sort(Comparator.comparingDouble(SharedTerm::weight).reversed());
    return shared.subList(0, Math.min(TERMS, shared.size()));
  }

  /**
   * The briefs through which smoothing brought a neighbour: with a' and b' the smoothed vectors,
   * a'·b' is a·b + Σⱼ λwⱼ·(a·bⱼ) + Σᵢ λwᵢ·(aᵢ·b'), and each brief is given its terms of the sums.
   */
  List<Via> via(int neighbour, int own) throws IOException {
    TermVector other = vector(neighbour);
    TopBriefs otherRelatives = graph.relatives(neighbour);
    TermVector expanded = expand(other, otherRelatives);
    Map<Integer, Float> shares = new HashMap<>();
    addShares(relatives, expanded, shares);
    addShares(otherRelatives, subject, shares);
    float product = expandedSubject.get().dot(expanded);
    shares.remove(neighbour);
    shares.remove(own);
    return strongest(shares, product);
  }

  private void addShares(TopBriefs briefs, TermVector with, Map<Integer, Float> shares)
      throws IOException {
    float[] weights = Smoothing.weights(briefs.scores());
    for (int i = 0; i < weights.length; i++) {
      int brief = briefs.briefs()[i];
      shares.merge(brief, weights[i] * vector(brief).dot(with), Float::sum);
    }
  }

  private TermVector expand(TermVector unit, TopBriefs relatives) throws IOException {
    return space.expand(unit, relatives, this::vector);
  }

  private TermVector vector(int brief) throws IOException {
    TermVector known = vectors.get(brief);
    if (known == null) {
      known = space.vector(brief);
      vectors.put(brief, known);
    }
    return known;
  }

  private List<Via> strongest(Map<Integer, Float> shares, float product) throws IOException {
    List<Map.Entry<Integer, Float>> ordered =
        shares.entrySet().stream()
            .filter(share -> share.getValue() > product * LEAST_SHARE)
            .sorted(
                Map.Entry.<Integer, Float>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(BRIEFS)
            .toList();
    List<Via> via = new ArrayList<>();
    for (Map.Entry<Integer, Float> share : ordered) {
      BriefMetadataCache.Label label = labels.of(share.getKey());
      via.add(new Via(label.id(), label.title(), share.getValue() / product));
    }
    return via;
  }
}
