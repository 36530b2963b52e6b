package dev.briefs.archive;

import dev.briefs.ArchiveOptions;
import dev.briefs.CheckReport;
import dev.briefs.CheckRequest;
import dev.briefs.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A folder of files to check; today is 31 March 2026.
 *
 * @param folder the folder
 * @param index an index folder, which does not exist
 */
record CheckFixture(Path folder, Path index) {
  static final CheckRequest REQUEST = CheckRequest.on(LocalDate.of(2026, 3, 31));

  static CheckFixture in(Path root) throws IOException {
    return new CheckFixture(
        Files.createDirectories(root.resolve("briefs")).toRealPath(), root.resolve("index"));
  }

  /** A brief that lacks nothing, with more at its end. */
  static String brief(String title, String more) {
    return """
    # __%1$s__, from ([20240218](https://weekly.example.org/20240218).)

    __[External link](https://news.example.org/%2$s)__

    ## Summary

    %1$s is what this brief is about.

    ## Keywords

    * %1$s

    ## Themes

    * testing

    %3$s\
    """
        .formatted(title, title.toLowerCase(Locale.ROOT).replace(' ', '-'), more);
  }

  CheckFixture put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  CheckReport check() {
    return check(REQUEST);
  }

  CheckReport check(CheckRequest request) {
    try (BriefArchive archive = open()) {
      return archive.check(folder, request, ProgressListener.NONE);
    }
  }

  CheckReport repair(CheckRequest request) {
    try (BriefArchive archive = open()) {
      return archive.repair(folder, request, ProgressListener.NONE);
    }
  }

  /** The findings as {@code PATH:LINE CODE}. */
  List<String> found() {
    return places(check());
  }

  static List<String> places(CheckReport report) {
    return report.findings().stream()
        .map(finding -> finding.path() + ":" + finding.line() + " " + finding.rule().code())
        .toList();
  }

  private BriefArchive open() {
    return BriefArchive.open(index, ArchiveOptions.DEFAULT.maxFileBytes(2_000_000));
  }
}
