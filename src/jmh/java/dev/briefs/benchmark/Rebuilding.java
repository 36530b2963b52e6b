package dev.briefs.benchmark;

import dev.briefs.benchmark.Sample.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What it takes to build an index anew, and what it is like then. */
final class Rebuilding {
  private static final int LUCENE_GIGABYTES = 6;
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private Rebuilding() {}

  /** Short briefs, at each size of the curve. */
  static void shortBriefs(Setting setting) throws IOException {
    for (int size : setting.scale().curve()) {
      measure(setting, setting.corpora().shortBriefs(), size);
    }
  }

  /** Long briefs with tables. */
  static void extended(Setting setting) throws IOException {
    measure(setting, MadeUpCorpus.EXTENDED, setting.scale().extended());
  }

  private static void measure(Setting setting, String corpus, int size) throws IOException {
    Subject subject = Work.REBUILD.over(corpus, size);
    for (int run = 0; run < setting.scale().runs(); run++) {
      briefs(setting, subject);
      lucene(setting, subject);
    }
    setting.log().add(size(subject, Sample.BRIEFS, setting.index(subject)));
    setting.log().add(size(subject, Peer.MARKDOWN, setting.files(subject)));
  }

  private static void briefs(Setting setting, Subject subject) throws IOException {
    Path garbage = Files.createTempFile("briefs-benchmark", ".log");
    Program program =
        setting.briefs(
            GarbageLog.options(garbage),
            setting.index(subject),
            "rebuild-index",
            setting.files(subject));
    Program.Cost cost = program.run();
    Subject memory = Work.REBUILD_MEMORY.over(subject);
    Subject heap = Work.REBUILD_HEAP.over(subject);
    setting.log().add(subject.sample(Sample.BRIEFS, "s", cost.seconds()));
    setting.log().add(memory.sample(Sample.BRIEFS, "MB", cost.megabytes()));
    setting.log().add(heap.sample(Sample.BRIEFS, "MB", GarbageLog.megabytesInUse(garbage)));
    Files.delete(garbage);
  }

  /** It holds all strings in memory, which a million briefs would not fit in. */
  private static void lucene(Setting setting, Subject subject) throws IOException {
    if (subject.size() <= Scale.FULL.large()) {
      Path index = setting.work().resolve("lucene");
      Program lucene =
          Program.java(BareLucene.class, LUCENE_GIGABYTES, setting.files(subject), index);
      setting.log().add(subject.sample(Peer.LUCENE, "s", lucene.number()));
      Folder.remove(index);
    }
  }

  private static Sample size(Subject subject, String side, Path folder) throws IOException {
    double megabytes = Folder.bytes(folder) / BYTES_PER_MEGABYTE;
    return Work.SIZE.over(subject).sample(side, "MB", megabytes);
  }
}
