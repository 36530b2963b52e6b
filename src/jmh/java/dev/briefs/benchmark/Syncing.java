package dev.briefs.benchmark;

import dev.briefs.benchmark.Sample.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What it takes to bring an index up to date that is already, or nearly. */
final class Syncing {
  private Syncing() {}

  /** A sync of unchanged files, and one of files of which one has changed. */
  static void measure(Setting setting) throws IOException {
    Subject none = Work.SYNC.over(setting.corpora().shortBriefs(), setting.scale().large());
    Subject one = Work.SYNC_ONE.over(none);
    Path files = setting.files(none);
    Program sync = setting.briefs(setting.built(none), "index", files);
    Program find = Program.of("find", files.toString(), "-newer");
    sync.run();
    Path edited = Folder.files(files).getFirst();
    String text = Files.readString(edited);
    for (int run = 0; run < setting.scale().runs(); run++) {
      double unchanged = sync.run().seconds();
      setting.log().add(none.sample(Sample.BRIEFS, "s", unchanged));
      double found = find.with(setting.index(none).resolve("current")).run().seconds();
      setting.log().add(none.sample(Peer.FIND, "s", found));
      Files.writeString(edited, text + "\n".repeat(run + 1));
      setting.log().add(one.sample(Sample.BRIEFS, "s", sync.run().seconds()));
      setting.log().add(one.sample(Peer.NO_CHANGE, "s", unchanged));
    }
    Files.writeString(edited, text);
    sync.run();
  }
}
