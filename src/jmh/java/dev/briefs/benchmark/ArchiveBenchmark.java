package dev.briefs.benchmark;

import dev.briefs.ArchiveOptions;
import dev.briefs.DuplicateGroup;
import dev.briefs.ProgressListener;
import dev.briefs.SyncReport;
import dev.briefs.archive.BriefArchive;
import dev.briefs.closest.Graphs;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Work on a whole archive, on all processors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class ArchiveBenchmark {
  /** Reading, parsing and indexing, and the neighbour graph. */
  @Benchmark
  public SyncReport rebuild(MadeArchive made) throws IOException {
    Path index = Files.createTempDirectory("briefs-benchmark-rebuilt");
    try (BriefArchive archive = BriefArchive.open(index)) {
      return archive.rebuild(List.of(made.files()), ProgressListener.NONE);
    } finally {
      Folder.remove(index);
    }
  }

  /** Seeing that no file has changed. */
  @Benchmark
  public SyncReport syncUnchanged(MadeArchive made) {
    return made.archive().sync(List.of(), ProgressListener.NONE);
  }

  /** The neighbour graph, and with it the stories told twice. */
  @Benchmark
  public long neighbourGraph(MadeArchive made) throws IOException {
    IndexSnapshot snapshot = made.snapshot();
    try (Directory directory = new ByteBuffersDirectory()) {
      int threads = ArchiveOptions.DEFAULT.threads();
      Graphs.build(snapshot, directory, "graph", threads, ProgressListener.NONE);
      return directory.fileLength("graph");
    } finally {
      snapshot.reader().close();
    }
  }

  /** The stories told twice, as the index holds them. */
  @Benchmark
  public List<DuplicateGroup> duplicates(MadeArchive made) {
    return made.archive().duplicates();
  }
}
