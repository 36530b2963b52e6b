package dev.briefs.benchmark;

import dev.briefs.ArchiveOptions;
import dev.briefs.ProgressListener;
import dev.briefs.benchmark.Sample.Subject;
import dev.briefs.closest.Graphs;
import dev.briefs.index.store.IndexFolder;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The closest briefs of every brief, with 1 GB of heap. */
final class WholeArchive {
  private static final int GIGABYTES = 1;

  private WholeArchive() {}

  /** At each size of the curve, and MoreLikeThis asked for every brief at its ends. */
  static void measure(Setting setting) throws IOException {
    for (int size : setting.scale().curve()) {
      Subject subject = Work.CLOSEST_ALL.over(setting.corpora().shortBriefs(), size);
      Path index = setting.built(subject);
      for (int run = 0; run < setting.scale().runs(); run++) {
        briefs(setting, subject, index);
        if (size == setting.scale().small() || size == setting.scale().large()) {
          Program peer = Program.java(MoreLikeThisPeer.class, GIGABYTES, index);
          setting.log().add(subject.sample(Peer.MORE_LIKE_THIS, "s", peer.number()));
        }
      }
    }
  }

  private static void briefs(Setting setting, Subject subject, Path index) throws IOException {
    Path garbage = Files.createTempFile("briefs-benchmark", ".log");
    List<String> options = new ArrayList<>(GarbageLog.options(garbage));
    options.add("-Xmx" + GIGABYTES + "g");
    Program.Cost cost =
        setting.briefs(options, index, "closest", "--all", "--format", "ndjson").run();
    double graph = Program.java(WholeArchive.class, GIGABYTES, index).number();
    double heap = GarbageLog.megabytesInUse(garbage);
    Subject alone = Work.GRAPH.over(subject);
    Subject memory = Work.ALL_MEMORY.over(subject);
    setting.log().add(subject.sample(Sample.BRIEFS, "s", cost.seconds() + graph));
    setting.log().add(alone.sample(Sample.BRIEFS, "s", graph));
    setting.log().add(memory.sample(Sample.BRIEFS, "MB", cost.megabytes()));
    setting.log().add(Work.ALL_HEAP.over(subject).sample(Sample.BRIEFS, "MB", heap));
    Files.delete(garbage);
  }

  /** Builds the neighbour graph of the index in the first argument, as a rebuild does. */
  public static void main(String[] args) throws IOException {
    IndexSnapshot snapshot = IndexSnapshot.open(new IndexFolder(Path.of(args[0])));
    int threads = ArchiveOptions.DEFAULT.threads();
    try (Directory directory = new ByteBuffersDirectory()) {
      Seconds.print(
          () -> Graphs.build(snapshot, directory, "graph", threads, ProgressListener.NONE));
    } finally {
      snapshot.reader().close();
    }
  }
}
