package dev.briefs.archive.pages;

import dev.briefs.Row;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.index.analysis.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the strongest signals of several briefs. */
final class StrongSignals {
  private static final int MOST = 10;
  private static final int HELD = 500;

  /**
   * By relevancy, unrated signals last; those rated alike by their place among the signals of their
   * brief, so that each brief has its first ones heard, then from the latest brief on.
   */
  private static final Comparator<Signal> STRONGEST_FIRST =
      Comparator.comparingInt(Signal::relevancy)
          .reversed()
          .thenComparingInt(Signal::place)
          .thenComparing(Signal::brief, PageBrief.NEWEST_FIRST);

  private StrongSignals() {}

  /**
   * A signal of a brief.
   *
   * @param brief the brief
   * @param place how many other signals come before it there
   * @param row what it says
   */
  record Signal(PageBrief brief, int place, Row row) {
    /** From 1 to 5, or -1 where it is not rated. */
    int relevancy() {
      return row.relevancy().orElse(-1);
    }
  }

  /** The strongest signals, ten at most, of those that share a name one. */
  static List<Signal> of(ArchiveSnapshot view, List<PageBrief> briefs) throws IOException {
    List<Signal> signals = new ArrayList<>();
    for (PageBrief brief : briefs) {
      List<Row> rows = view.brief(brief.id()).signals();
      for (int place = 0; place < rows.size(); place++) {
        signals.add(new Signal(brief, place, rows.get(place)));
      }
      if (signals.size() > HELD) {
        signals = strongest(signals);
      }
    }
    return strongest(signals);
  }

  private static List<Signal> strongest(List<Signal> signals) {
    List<Signal> strongest = new ArrayList<>();
    Set<String> names = new HashSet<>();
    signals.sort(STRONGEST_FIRST);
    for (Signal signal : signals) {
      String name = FacetValue.fold(signal.row().name());
      if (strongest.size() < MOST && !name.isEmpty() && names.add(name)) {
        strongest.add(signal);
      }
    }
    return strongest;
  }
}
