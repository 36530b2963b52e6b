package dev.briefs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Folders of briefs to measure over, made when they are first asked for and kept.
 *
 * @param home the folder that they are kept in
 * @param shared the folder that holds the collection {@code data/wiki-events} and the program
 *     {@code tools/to_briefs.py}, which makes briefs of it; need not exist
 */
record Corpora(Path home, Path shared) {
  /** The name of the corpus of real news of one to three sentences. */
  static final String WIKI_EVENTS = "wiki-events";

  private static final int EVENTS = 111_989;

  /** The name of the corpus of short briefs: real ones where they are at hand. */
  String shortBriefs() {
    return Files.isRegularFile(converter()) ? WIKI_EVENTS : MadeUpCorpus.CLASSIC;
  }

  /** The folder of so many briefs of a corpus. */
  Path folder(String name, int size) throws IOException {
    Path folder = home.resolve(name + "-" + size);
    if (!Files.exists(folder)) {
      Path unfinished = home.resolve(folder.getFileName() + ".unfinished");
      Folder.remove(unfinished);
      Files.createDirectories(unfinished);
      write(name, size, unfinished);
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return folder;
  }

  private void write(String name, int size, Path folder) throws IOException {
    if (name.equals(WIKI_EVENTS)) {
      Program.of("python3", converter().toString())
          .with(shared.resolve("data/wiki-events/docs.jsonl.gz"), folder)
          .with("--limit", size, "--repeat", Math.ceilDiv(size, EVENTS))
          .run();
    } else {
      MadeUpCorpus.of(name, size).write(folder);
    }
  }

  private Path converter() {
    return shared.resolve("tools/to_briefs.py");
  }
}
