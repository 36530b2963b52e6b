package dev.briefs.cli;

import java.util.List;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;

/** What a shell can offer for an argument. */
sealed interface Completable {
  /** One of some words. */
  record Words(List<String> words) implements Completable {}

  /** A folder. */
  record Folder() implements Completable {}

  /** A file or a folder. */
  record File() implements Completable {}

  /** A text that only the user knows. */
  record Text() implements Completable {}

  static Completable of(ArgSpec argument) {
    if (argument.completionCandidates() != null) {
      return new Words(
          StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList());
    }
    List<String> labels = List.of(argument.paramLabel().split("\\||,|…| ", -1));
    if (labels.contains("FILE")) {
      return new File();
    }
    return labels.contains("DIR") || labels.contains("OUT") ? new Folder() : new Text();
  }
}
