package dev.briefs.benchmark;

import dev.briefs.benchmark.Sample.Subject;
import java.util.List;
import java.util.Optional;

/**
 * What a figure is to stay below.
 *
 * @param work the work that is measured
 * @param corpus the corpus it is done over; empty for any
 * @param size of how many briefs at least
 * @param side whose figure it is divided by; empty when it is taken as it is
 * @param most the largest figure that will do
 * @param aim the figure to aim for; the same where nothing more is aimed for
 */
record Target(Work work, String corpus, int size, String side, double most, double aim) {
  private static final int SMALL = 10_000;
  private static final int LARGE = 100_000;
  private static final int MILLION = 1_000_000;
  private static final int EXTENDED = 20_000;
  private static final List<Target> ALL =
      List.of(
          new Target(Work.REBUILD, MadeUpCorpus.EXTENDED, EXTENDED, Peer.LUCENE, 2.0, 2.0),
          new Target(Work.REBUILD, "", LARGE, Peer.LUCENE, 1.5, 1.5),
          new Target(Work.SYNC, "", LARGE, Peer.FIND, 10, 10),
          new Target(Work.COLD_SEARCH, "", SMALL, Peer.JAVA, 7, 5),
          new Target(Work.COLD_SEARCH, "", SMALL, Peer.QMD, 1, 1),
          new Target(Work.COLD_CLOSEST, "", SMALL, Peer.JAVA, 8, 6),
          new Target(Work.WARM_SEARCH, "", LARGE, Peer.QUERY, 1.3, 1.3),
          new Target(Work.WARM_SEARCH, "", LARGE, Peer.COUNTING_QUERY, 1.3, 1.3),
          new Target(Work.WARM_SEARCH, "", LARGE, Peer.SQLITE, 1, 1),
          new Target(Work.WARM_SEARCH, "", LARGE, "", 2, 2),
          new Target(Work.SLOW_SEARCH, "", LARGE, "", 20, 20),
          new Target(Work.FACETS, "", LARGE, "", 50, 50),
          new Target(Work.WARM_CLOSEST, "", LARGE, Peer.MORE_LIKE_THIS, 3, 3),
          new Target(Work.WARM_CLOSEST, "", LARGE, "", 10, 10),
          new Target(Work.CLOSEST_ALL, "", LARGE, Peer.MORE_LIKE_THIS, 1, 0.5),
          new Target(Work.SIZE, "", SMALL, Peer.MARKDOWN, 1.5, 1.5),
          new Target(Work.REBUILD_MEMORY, "", MILLION, "", 2_000, 2_000),
          new Target(Work.ALL_HEAP, "", LARGE, "", 1_000, 1_000));

  /** The target of a subject beside a side. */
  static Optional<Target> of(Subject subject, String side) {
    return ALL.stream().filter(target -> target.isOf(subject, side)).findFirst();
  }

  private boolean isOf(Subject subject, String other) {
    return Work.of(subject).equals(Optional.of(work))
        && (corpus.isEmpty() || corpus.equals(subject.corpus()))
        && subject.size() >= size
        && side.equals(other);
  }
}
