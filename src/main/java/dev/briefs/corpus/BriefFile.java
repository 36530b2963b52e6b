package dev.briefs.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

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
  /**
   * A single file, by its name alone.
   *
   * @throws UnreadableFileException when there is none
   */
  public static BriefFile of(Path file) throws UnreadableFileException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw new UnreadableFileException("not a regular file");
      }
      String name = String.valueOf(file.getFileName());
      long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      BriefFile listed = new BriefFile(name, file, 0, name, modified, attributes.size());
      return listed.withId(listed.name());
    } catch (NoSuchFileException gone) {
      throw new UnreadableFileException("no such file");
    } catch (UnreadableFileException unreadable) {
      throw unreadable;
    } catch (IOException failure) {
      throw new UnreadableFileException(String.valueOf(failure.getMessage()));
    }
  }

  /** The same file as one of an archive's folder. */
  public BriefFile in(int folder, Path root) throws IOException {
    return new BriefFile(id, file, folder, relative(root, file.toRealPath()), modified, size);
  }

  /** The ids it can have in an archive, by the names of the other files there. */
  public List<String> possibleIds(Path root) {
    return FileIdAssigner.possible(this, root);
  }

  /** The path of a file below a folder, with {@code /}. */
  static String relative(Path folder, Path file) {
    return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
  }

  BriefFile withId(String id) {
    return new BriefFile(id, file, folder, path, modified, size);
  }

  /** The path without the ending that marks Markdown. */
  String stem() {
    int dot = path.lastIndexOf('.');
    return dot > 0 ? path.substring(0, dot) : path;
  }

  /** The file's name without the ending. */
  String name() {
    String stem = stem();
    return stem.substring(stem.lastIndexOf('/') + 1);
  }
}
