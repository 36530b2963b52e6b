package dev.briefs.benchmark;

import dev.briefs.ProgressListener;
import dev.briefs.archive.BriefArchive;
import dev.briefs.index.store.IndexFolder;
import dev.briefs.index.store.IndexSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A folder of made-up briefs and its index, open. */
@State(Scope.Benchmark)
public class MadeArchive {
  /** The corpus: {@code made-up} or {@code extended}. */
  @Param("made-up")
  public String corpus = "";

  /** How many briefs it has. */
  @Param("10000")
  public int size;

  private Path home = Path.of("");
  private QuestionMix questions = new QuestionMix(List.of());

  @SuppressWarnings("NullAway.Init") // set before anything is measured
  private BriefArchive archive;

  /** Writes files and index. */
  @Setup(Level.Trial)
  public void make() throws IOException {
    home = Files.createTempDirectory("briefs-benchmark");
    MadeUpCorpus made = MadeUpCorpus.of(corpus, size);
    made.write(Files.createDirectory(files()));
    questions = new QuestionMix(made.briefs());
    archive = BriefArchive.open(index());
    archive.rebuild(List.of(files()), ProgressListener.NONE);
  }

  /** Removes everything. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    archive.close();
    Folder.remove(home);
  }

  /** The folder of the files. */
  Path files() {
    return home.resolve("files");
  }

  /** The index folder. */
  Path index() {
    return home.resolve("index");
  }

  BriefArchive archive() {
    return archive;
  }

  QuestionMix questions() {
    return questions;
  }

  /** The index as Lucene sees it; the caller closes its reader. */
  IndexSnapshot snapshot() {
    return IndexSnapshot.open(new IndexFolder(index()));
  }
}
