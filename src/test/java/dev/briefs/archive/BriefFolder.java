package dev.briefs.archive;

import dev.briefs.Brief;
import dev.briefs.MadeUpBriefs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** A folder of Markdown files that changes; every writing has a later time than the one before. */
final class BriefFolder {
  private final Path path;
  private Instant time = Instant.parse("2026-01-01T00:00:00Z");

  BriefFolder(Path path) throws IOException {
    this.path = Files.createDirectories(path);
  }

  Path path() {
    return path;
  }

  List<Path> paths() {
    return List.of(path);
  }

  Path write(Brief brief) throws IOException {
    return write(brief.id() + ".md", MadeUpBriefs.markdown(brief));
  }

  void writeAll(List<Brief> briefs) throws IOException {
    for (Brief brief : briefs) {
      write(brief);
    }
  }

  Path write(String name, String text) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    time = time.plusSeconds(1);
    return Files.setLastModifiedTime(file, FileTime.from(time));
  }

  void delete(String name) throws IOException {
    Files.delete(path.resolve(name));
  }

  void rename(String name, String other) throws IOException {
    Files.move(path.resolve(name), path.resolve(other));
  }
}
