package dev.briefs.benchmark;

import dev.briefs.Brief;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Briefs made up for measuring, the same at every run.
 *
 * @param texts the briefs as Markdown; the id of each is made of its place in the list
 */
record MadeUpCorpus(List<String> texts) {
  /** The name of the corpus of briefs of a few sentences. */
  static final String CLASSIC = "made-up";

  /** The name of the corpus of briefs of 6 to 12 KB with tables. */
  static final String EXTENDED = "extended";

  private static final long SEED = 20_260_101;

  /** The first so many briefs of a corpus. */
  static MadeUpCorpus of(String name, int size) {
    MadeUpText text = new MadeUpText(SEED);
    return switch (name) {
      case CLASSIC -> new MadeUpCorpus(text.classic(size));
      case EXTENDED -> new MadeUpCorpus(text.extended(size));
      default -> throw new IllegalArgumentException("no corpus " + name);
    };
  }

  /** The briefs, parsed. */
  List<Brief> briefs() {
    BriefParser parser = new BriefParser();
    List<Brief> briefs = new ArrayList<>(texts.size());
    for (String text : texts) {
      briefs.add(parser.parse(id(briefs.size()), text));
    }
    return briefs;
  }

  /** Writes each brief into a file of the folder. */
  void write(Path folder) throws IOException {
    for (int number = 0; number < texts.size(); number++) {
      Files.writeString(folder.resolve(id(number) + ".md"), texts.get(number));
    }
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "b%07d", number);
  }
}
