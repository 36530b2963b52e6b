package dev.briefs.index.document;

/**
 * Which file a brief was read from, and in which state.
 *
 * @param folder the position of its folder among the indexed ones, from 0
 * @param path its path relative to that folder, with {@code /}
 * @param modified the time of its last modification in nanoseconds since 1970-01-01
 * @param size its size in bytes
 * @param stamp a number that most likely changes with its content, whatever time and size say; 0
 *     where the system has none
 */
public record SourceFile(int folder, String path, long modified, long size, int stamp) {
  /** Of no file: text that came from elsewhere. */
  public static final SourceFile NONE = new SourceFile(-1, "", 0, 0, 0);

  private static final String EXTENSION = ".md";

  /** The same in a folder of another position. */
  public SourceFile in(int folder) {
    return new SourceFile(folder, path, modified, size, stamp);
  }

  /** Whether it is the file of a path in a folder, in whatever state. */
  public boolean isAt(int folder, String path) {
    return this.folder == folder && this.path.equals(path);
  }

  /** How the file of the brief with the id is stored: a name that follows from it is left out. */
  public String key(String id) {
    String name = "/" + id + EXTENSION;
    String rooted = "/" + path;
    String kept =
        rooted.endsWith(name) ? rooted.substring(0, rooted.length() - name.length() + 1) : rooted;
    return folder + ":" + kept;
  }

  public static SourceFile of(String key, String id, long modified, long size, int stamp) {
    int colon = key.indexOf(':');
    String kept = key.substring(colon + 1);
    String rooted = kept.endsWith("/") ? kept + id + EXTENSION : kept;
    int folder = Integer.parseInt(key, 0, colon, 10);
    return folder < 0 ? NONE : new SourceFile(folder, rooted.substring(1), modified, size, stamp);
  }
}
