package dev.briefs.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.briefs.ArchiveOptions;
import dev.briefs.Brief;
import dev.briefs.MadeUpBriefs;
import dev.briefs.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files give the same answers, however they came into the index. */
final class SameArchiveTest {
  private static final long SEED = 61;
  private static final int TOPICS = 5;

  @TempDir Path temporary;

  private final MadeUpBriefs source = new MadeUpBriefs(SEED, TOPICS);
  private final List<String> queries =
      List.of(
          source.paragraph(0, 5).replace(".", ""),
          source.paragraph(1, 3).replace(".", ""),
          "theme:\"theme 2\"",
          "");

  @Test
  void incrementalSyncIsARebuild() throws IOException {
    Random random = new Random(SEED);
    BriefFolder folder = new BriefFolder(temporary.resolve("notes"));
    List<Brief> present = new ArrayList<>(source.briefs(60));
    folder.writeAll(present);
    try (BriefArchive kept = open("kept")) {
      kept.sync(folder.paths(), ProgressListener.NONE);
      for (int step = 0; step < 3; step++) {
        change(folder, present, random, step);
        kept.sync(List.of(), ProgressListener.NONE);
        assertThat(Everything.of(kept, queries))
            .as("step %d, seed %d", step, SEED)
            .isEqualTo(built(folder, "built" + step));
      }
    }
  }

  @Test
  void orderOfFilesDoesNotMatter() throws IOException {
    List<Brief> briefs = new ArrayList<>(source.briefs(60));
    BriefFolder folder = new BriefFolder(temporary.resolve("notes"));
    folder.writeAll(briefs);
    List<String> expected = built(folder, "at-once");
    Collections.shuffle(briefs, new Random(SEED));
    BriefFolder other = new BriefFolder(temporary.resolve("others"));
    try (BriefArchive archive = open("one-by-one")) {
      for (int from = 0; from < briefs.size(); from += 20) {
        other.writeAll(briefs.subList(from, from + 20));
        archive.sync(other.paths(), ProgressListener.NONE);
      }
      assertThat(Everything.of(archive, queries)).as("seed %d", SEED).isEqualTo(expected);
    }
  }

  @Test
  void numberOfThreadsDoesNotMatter() throws IOException {
    BriefFolder folder = new BriefFolder(temporary.resolve("notes"));
    folder.writeAll(source.briefs(130));
    List<String> expected = built(folder, "default");
    for (int threads : new int[] {1, 5}) {
      ArchiveOptions options = ArchiveOptions.DEFAULT.threads(threads);
      try (BriefArchive archive =
          BriefArchive.open(temporary.resolve("index-" + threads), options)) {
        archive.sync(folder.paths(), ProgressListener.NONE);
        assertThat(Everything.of(archive, queries)).as("%d threads", threads).isEqualTo(expected);
      }
    }
  }

  /** Some briefs are added, some rewritten, some renamed, some removed; one becomes a copy. */
  private void change(BriefFolder folder, List<Brief> present, Random random, int step)
      throws IOException {
    for (int i = 0; i < 3; i++) {
      present.add(source.brief("n%d-%d".formatted(step, i), random.nextInt(TOPICS)));
      folder.write(present.getLast());
      int rewritten = random.nextInt(present.size());
      present.set(rewritten, source.brief(present.get(rewritten).id(), random.nextInt(TOPICS)));
      folder.write(present.get(rewritten));
      folder.delete(present.remove(random.nextInt(present.size())).id() + ".md");
    }
    Brief renamed = present.remove(random.nextInt(present.size()));
    folder.rename(renamed.id() + ".md", "r" + step + ".md");
    Brief original = present.get(random.nextInt(present.size()));
    folder.write("copy" + step + ".md", MadeUpBriefs.markdown(original));
  }

  private List<String> built(BriefFolder folder, String index) {
    try (BriefArchive archive = open(index)) {
      archive.rebuild(folder.paths(), ProgressListener.NONE);
      return Everything.of(archive, queries);
    }
  }

  private BriefArchive open(String index) {
    return BriefArchive.open(temporary.resolve(index));
  }
}
