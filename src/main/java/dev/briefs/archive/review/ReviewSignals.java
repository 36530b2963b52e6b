package dev.briefs.archive.review;

import dev.briefs.Brief;
import dev.briefs.Review.Signal;
import dev.briefs.Row;
import dev.briefs.index.analysis.FacetValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the strongest signals of the briefs of a period. */
final class ReviewSignals {
  private ReviewSignals() {}

  private record Placed(Brief brief, int place, Row row) {}

  /**
   * By relevancy, unrated signals last; those rated alike by their place in their brief, then from
   * the latest brief on. Of those that share a name there is one.
   */
  static List<Signal> strongest(Collection<Brief> briefs) {
    List<Placed> all = new ArrayList<>();
    for (Brief brief : briefs) {
      List<Row> rows = brief.signals();
      for (int place = 0; place < rows.size(); place++) {
        all.add(new Placed(brief, place, rows.get(place)));
      }
    }
    all.sort(
        Comparator.comparingInt((Placed signal) -> -signal.row().relevancy().orElse(-1))
            .thenComparingInt(Placed::place)
            .thenComparing(
                signal -> signal.brief().date().orElse(LocalDate.MIN), Comparator.reverseOrder())
            .thenComparing(signal -> signal.brief().id()));
    Set<String> names = new HashSet<>();
    return all.stream()
        .filter(signal -> !signal.row().name().isEmpty())
        .filter(signal -> names.add(FacetValue.fold(signal.row().name())))
        .limit(Reviewer.MOST)
        .map(signal -> new Signal(signal.row(), Reviewer.named(signal.brief())))
        .toList();
  }
}
