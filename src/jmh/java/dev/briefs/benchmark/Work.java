package dev.briefs.benchmark;

import dev.briefs.benchmark.Sample.Subject;
import java.util.Arrays;
import java.util.Optional;

/** What is measured, in the order of the report. */
public enum Work {
  /** The index built anew, with the neighbour graph. */
  REBUILD("rebuild-index"),
  /** A sync of files of which none has changed. */
  SYNC("sync, no file changed"),
  /** A sync of files of which one has changed. */
  SYNC_ONE("sync, one file changed"),
  /** A search as a process of its own. */
  COLD_SEARCH("cold search"),
  /** The closest briefs of one as a process of its own. */
  COLD_CLOSEST("cold closest"),
  /** A search of an open archive. */
  WARM_SEARCH("warm search, median"),
  /** The slowest searches of an open archive. */
  SLOW_SEARCH("warm search, 99th percentile"),
  /** Counts over all briefs of an open archive. */
  FACETS("facets of all briefs, median"),
  /** The closest briefs of one in an open archive. */
  WARM_CLOSEST("warm closest, median"),
  /** The closest briefs of each, and the graph that it needs. */
  CLOSEST_ALL("closest --all and graph"),
  /** The neighbour graph alone. */
  GRAPH("neighbour graph alone"),
  /** The size of the index. */
  SIZE("index size"),
  /** The memory that a process takes. */
  REBUILD_MEMORY("rebuild-index, peak memory"),
  /** What of it was in use after a collection of garbage. */
  REBUILD_HEAP("rebuild-index, heap in use"),
  /** The memory that a process takes. */
  ALL_MEMORY("closest --all, peak memory"),
  /** What of it was in use after a collection of garbage. */
  ALL_HEAP("closest --all, heap in use");

  private final String label;

  Work(String label) {
    this.label = label;
  }

  /** This work over a corpus. */
  Subject over(String corpus, int size) {
    return new Subject(label, corpus, size);
  }

  /** This work over the corpus of another. */
  Subject over(Subject other) {
    return over(other.corpus(), other.size());
  }

  /** The work of a subject. */
  static Optional<Work> of(Subject subject) {
    return Arrays.stream(values()).filter(work -> work.label.equals(subject.what())).findFirst();
  }
}
