package dev.briefs.benchmark;

import dev.briefs.Brief;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.BriefAnalyzers;
import dev.briefs.index.document.BriefDocuments;
import dev.briefs.index.document.SourceFile;
import dev.briefs.index.document.Standing;
import dev.briefs.markdown.BriefParser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.document.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One brief: from its text to what it says, and from there to its Lucene documents. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BriefBenchmark {
  private static final int SIZE = 500;

  /** The corpus. */
  @Param({MadeUpCorpus.CLASSIC, MadeUpCorpus.EXTENDED})
  public String corpus = "";

  private final BriefParser parser = new BriefParser();
  private final BriefDocuments documents = new BriefDocuments(new BriefAnalyzers(Language.ENGLISH));
  private List<String> texts = List.of();
  private List<Brief> briefs = List.of();
  private int next;

  /** Makes the texts. */
  @Setup
  public void make() {
    MadeUpCorpus made = MadeUpCorpus.of(corpus, SIZE);
    texts = made.texts();
    briefs = made.briefs();
  }

  /** Parses one brief. */
  @Benchmark
  public Brief parse() {
    next = (next + 1) % SIZE;
    return parser.parse("id", texts.get(next));
  }

  /** Builds the documents of one brief, which analyses its text for similarity only. */
  @Benchmark
  public List<Document> build() {
    next = (next + 1) % SIZE;
    return documents.block(briefs.get(next), SourceFile.NONE, Standing.PUBLISHED);
  }
}
