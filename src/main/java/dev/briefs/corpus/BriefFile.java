package dev.briefs.corpus;

import java.nio.file.Path;

/**
 * A Markdown file of an archive as the file system lists it.
 *
 * @param id the id that its name, or its path where names are shared, gives it
 * @param file where it is
 * @param folder the position of its folder among the archive's, from 0
 * @param path its path relative to that folder, with {@code /}
 * @param modified the time of its last modification in nanoseconds since 1970-01-01
 * @param size its size in bytes
 */
public record BriefFile(String id, Path file, int folder, String path, long modified, long size) {
  BriefFile withId(String id) {
    return new BriefFile(id, file, folder, path, modified, size);
  }

  /** The path without the ending that marks Markdown. */
  String stem() {
    return path.substring(0, path.lastIndexOf('.'));
  }

  /** The file's name without the ending. */
  String name() {
    String stem = stem();
    return stem.substring(stem.lastIndexOf('/') + 1);
  }
}
