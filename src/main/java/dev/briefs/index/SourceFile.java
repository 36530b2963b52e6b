package dev.briefs.index;

/**
 * Which file a brief was read from, and in which state.
 *
 * @param folder the position of its folder among the indexed ones, from 0
 * @param path its path relative to that folder, with {@code /}
 * @param modified the time of its last modification in nanoseconds since 1970-01-01
 * @param size its size in bytes
 */
public record SourceFile(int folder, String path, long modified, long size) {
  /** Of no file: text that came from elsewhere. */
  public static final SourceFile NONE = new SourceFile(-1, "", 0, 0);

  /** Whether it is the file of a path in a folder, in whatever state. */
  public boolean isAt(int folder, String path) {
    return this.folder == folder && this.path.equals(path);
  }

  String key() {
    return folder + ":" + path;
  }

  static SourceFile of(String key, long modified, long size) {
    int colon = key.indexOf(':');
    return new SourceFile(
        Integer.parseInt(key, 0, colon, 10), key.substring(colon + 1), modified, size);
  }
}
