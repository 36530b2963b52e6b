package dev.briefs.corpus;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A Markdown file of an archive as the file system lists it.
 *
 * @param id the id that its name, or its path where names are shared, gives it
 * @param file where it is
 * @param folder the position of its folder among the archive's, from 0
 * @param path its path relative to that folder, with {@code /}
 * @param modified the time of its last modification in nanoseconds since 1970-01-01
 * @param size its size in bytes
 * @param stamp a number that most likely changes with its content, whatever time and size say; 0
 *     where the system has none
 */
public record BriefFile(
    String id, Path file, int folder, String path, long modified, long size, int stamp) {
  /**
   * A single file, by its name alone.
   *
   * @throws UnreadableFileException when there is none
   */
  public static BriefFile of(Path file) throws UnreadableFileException {
    try {
      FileState state = FileState.of(file);
      if (!state.isFile()) {
        throw new UnreadableFileException("not a regular file");
      }
      String name = String.valueOf(file.getFileName());
      BriefFile listed =
          new BriefFile(name, file, 0, name, state.modified(), state.size(), state.stamp());
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
    String path = relative(root, file.toRealPath());
    return new BriefFile(id, file, folder, path, modified, size, stamp);
  }

  /** The ids it can have in an archive, by the names of the other files there. */
  public List<String> possibleIds(Path root) {
    return FileIdAssigner.possible(this, root);
  }

  /** Whether its name without the ending is this, however accents are composed. */
  public boolean isNamed(String name) {
    return FileIdAssigner.composed(name()).equals(name);
  }

  /** The path of a file below a folder, with {@code /}. */
  static String relative(Path folder, Path file) {
    String path = folder.relativize(file).toString();
    String separator = folder.getFileSystem().getSeparator();
    return separator.equals("/") ? path : path.replace(separator, "/");
  }

  BriefFile withId(String id) {
    return new BriefFile(id, file, folder, path, modified, size, stamp);
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
