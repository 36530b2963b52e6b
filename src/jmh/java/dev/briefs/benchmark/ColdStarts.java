package dev.briefs.benchmark;

import dev.briefs.benchmark.Sample.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One question, asked by a process of its own. */
final class ColdStarts {
  private ColdStarts() {}

  /** A search and the closest briefs of one, beside what else answers such questions. */
  static void measure(Setting setting) throws IOException {
    Subject search =
        Work.COLD_SEARCH.over(setting.corpora().shortBriefs(), setting.scale().small());
    Subject closest = Work.COLD_CLOSEST.over(search);
    Path files = setting.files(search);
    Program briefs = setting.briefs(setting.built(search));
    Map<String, Searcher> searchers = searchers(setting, search);
    searchers.put(Sample.BRIEFS, words -> briefs.with("search").with(words.toArray()));
    Program java = Program.of(Program.javaProgram(), "-version");
    QuestionMix mix = QuestionMix.of(files);
    List<List<String>> queries = mix.pairsOfWords(setting.scale().shortRuns());
    List<String> ids = mix.ids(setting.scale().shortRuns());
    for (int run = 0; run < setting.scale().shortRuns(); run++) {
      double start = java.run().seconds();
      setting.log().add(search.sample(Peer.JAVA, "s", start));
      setting.log().add(closest.sample(Peer.JAVA, "s", start));
      for (Map.Entry<String, Searcher> one : searchers.entrySet()) {
        Program program = one.getValue().asking(queries.get(run));
        setting.log().add(search.sample(one.getKey(), "s", program.run().seconds()));
      }
      double seconds = briefs.with("closest", ids.get(run)).run().seconds();
      setting.log().add(closest.sample(Sample.BRIEFS, "s", seconds));
    }
  }

  /** A program that answers questions. */
  @FunctionalInterface
  private interface Searcher {
    /** The call that finds files with any of the words. */
    Program asking(List<String> words);
  }

  private static Map<String, Searcher> searchers(Setting setting, Subject search)
      throws IOException {
    Path files = setting.files(search);
    Map<String, Searcher> searchers = new LinkedHashMap<>();
    if (setting.has(Peer.RIPGREP)) {
      searchers.put(
          Peer.RIPGREP, words -> Program.of("rg", "-il", String.join("|", words)).with(files));
    }
    if (setting.has(Peer.QMD)) {
      searchers.put(Peer.QMD, qmd(setting, files));
    }
    if (setting.has(Peer.RECOLL)) {
      searchers.put(Peer.RECOLL, recoll(setting, search, files));
    }
    return searchers;
  }

  private static Searcher qmd(Setting setting, Path files) throws IOException {
    Path home = setting.work().resolve("qmd");
    Folder.remove(home);
    Files.createDirectories(home);
    Program qmd =
        Program.of(Peer.QMD)
            .with(Map.of("XDG_CACHE_HOME", home.toString(), "XDG_CONFIG_HOME", home.toString()));
    qmd.with("collection", "add", files, "--name", "briefs").run();
    return words -> qmd.with("search", String.join(" ", words));
  }

  private static Searcher recoll(Setting setting, Subject search, Path files) throws IOException {
    Path home = setting.work().resolve("recoll");
    Folder.remove(home);
    Files.createDirectories(home);
    Files.writeString(home.resolve("recoll.conf"), "topdirs = " + files.toAbsolutePath() + "\n");
    Files.writeString(home.resolve("mimemap"), ".md = text/plain\n");
    double seconds = Program.of(Peer.RECOLL_INDEX, "-c", home.toString()).run().seconds();
    setting.log().add(Work.REBUILD.over(search).sample(Peer.RECOLL_INDEX, "s", seconds));
    return words -> Program.of(Peer.RECOLL, "-c", home.toString(), "-o", String.join(" ", words));
  }
}
