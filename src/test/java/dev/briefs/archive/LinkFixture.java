package dev.briefs.archive;

import dev.briefs.Brief;
import dev.briefs.ClosestEntry;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.ProgressListener;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of briefs and an index beside it.
 *
 * @param folder the briefs
 * @param index the index folder
 */
public record LinkFixture(Path folder, Path index) {
  private static final int TOPICS = 25;

  /** An empty folder. */
  public static LinkFixture in(Path root) throws IOException {
    return new LinkFixture(
        Files.createDirectories(root.resolve("briefs")).toRealPath(), root.resolve("index"));
  }

  /** The text of a made-up brief: words of one topic among words of all; the same each time. */
  static String text(int number) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder("# Brief " + number + "\n\n## Summary\n\n");
    for (int word = 0; word < 60; word++) {
      boolean topical = random.nextInt(3) == 0;
      int topic = number % TOPICS * 1000;
      text.append(topical ? "t" + (topic + random.nextInt(40)) : "w" + random.nextInt(2000));
      text.append(word % 12 == 11 ? ".\n" : " ");
    }
    return text.toString();
  }

  /** Adds made-up briefs of these numbers. */
  LinkFixture with(int from, int to) throws IOException {
    for (int number = from; number < to; number++) {
      put("brief-" + number + ".md", text(number));
    }
    return this;
  }

  public Path put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  LinkReport link(LinkRequest request) {
    return link(request, ProgressListener.NONE);
  }

  LinkReport link(LinkRequest request, ProgressListener progress) {
    try (BriefArchive archive = BriefArchive.open(index)) {
      return archive.link(folder, request, progress);
    }
  }

  String read(String name) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
  }

  /** The list of a file as the parser reads it. */
  List<ClosestEntry> list(String name) throws IOException {
    return brief(name).closest();
  }

  Brief brief(String name) throws IOException {
    return new BriefParser().parse(name.substring(0, name.lastIndexOf('.')), read(name));
  }

  /** Every file below the folder with its content. */
  Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
