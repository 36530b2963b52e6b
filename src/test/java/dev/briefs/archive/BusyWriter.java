package dev.briefs.archive;

import dev.briefs.LinkRequest;
import dev.briefs.LinkStyle;
import dev.briefs.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;

/**
 * Another process that changes briefs and then indexes, rebuilds or links them, over and over. It
 * tells in a line what it is about to do.
 */
final class BusyWriter {
  static final int FILES = 120;

  private final Path folder;
  private final BriefArchive archive;
  private final Random random;
  private boolean even;

  private BusyWriter(Path folder, BriefArchive archive, Random random) {
    this.folder = folder;
    this.archive = archive;
    this.random = random;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (BriefArchive archive = BriefArchive.open(Path.of(arguments[1]))) {
      BusyWriter writer = new BusyWriter(folder, archive, new Random(Long.parseLong(arguments[2])));
      while (true) {
        writer.write();
      }
    }
  }

  /** Starts one. */
  static Process start(Path folder, Path index, long seed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            BusyWriter.class.getName(),
            folder.toString(),
            index.toString(),
            Long.toString(seed))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The text of a brief whose end can be told from its middle. */
  static String text(int number, int version) {
    return LinkFixture.text(number + version * FILES)
        + "\n## Closest\n\n## Notes\n\n"
        + end(number)
        + "\n";
  }

  static String end(int number) {
    return "end of brief-" + number;
  }

  private void write() throws IOException {
    switch (random.nextInt(3)) {
      case 0 -> {
        say("index");
        change();
        archive.sync(List.of(folder), ProgressListener.NONE);
      }
      case 1 -> {
        say("rebuild-index");
        archive.rebuild(List.of(), ProgressListener.NONE);
      }
      default -> {
        say("link");
        even = !even;
        LinkStyle style = even ? LinkStyle.WIKILINK : LinkStyle.ID;
        archive.link(folder, LinkRequest.DEFAULT.style(style), ProgressListener.NONE);
      }
    }
  }

  /**
   * Changes some briefs, each in one step, since a brief cut short would be this process's doing.
   */
  private void change() throws IOException {
    for (int changes = random.nextInt(1, 9); changes > 0; changes--) {
      int number = random.nextInt(FILES);
      Path file = folder.resolve("brief-" + number + ".md");
      if (random.nextInt(4) == 0) {
        Files.deleteIfExists(file);
      } else {
        Path draft = folder.resolve("draft");
        Files.writeString(draft, text(number, random.nextInt(5)));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private static void say(String what) {
    System.out.println(what);
    System.out.flush();
  }
}
