package dev.briefs.corpus.ignore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of an ignore file, as {@code gitignore(5)} describes it. Immutable.
 *
 * @param segments the segments of the path that it describes
 * @param anchored whether it describes the whole path below the ignore file's folder, rather than
 *     the name of a file or folder at any depth
 * @param directories whether it describes folders only
 * @param negated whether it takes back in what a pattern before it leaves out
 */
record IgnorePattern(List<Glob> segments, boolean anchored, boolean directories, boolean negated) {
  /** The segment that stands for any number of folders. */
  private static final Glob ANY_DEPTH = Glob.of("**");

  /** The pattern of a line; empty for a blank line or a comment. */
  static Optional<IgnorePattern> of(String line) {
    String text = withoutTrailingBlanks(line);
    if (text.isEmpty() || text.startsWith("#")) {
      return Optional.empty();
    }
    boolean negated = text.startsWith("!");
    text = negated ? text.substring(1) : text;
    boolean directories = text.endsWith("/");
    text = directories ? text.substring(0, text.length() - 1) : text;
    boolean anchored = text.indexOf('/') >= 0;
    String path = text.startsWith("/") ? text.substring(1) : text;
    if (path.isEmpty()) {
      return Optional.empty();
    }
    List<Glob> segments = Stream.of(path.split("/", -1)).map(Glob::of).toList();
    return Optional.of(new IgnorePattern(segments, anchored, directories, negated));
  }

  private static String withoutTrailingBlanks(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !isEscaped(line, end - 1)) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean isEscaped(String line, int at) {
    int backslashes = 0;
    while (at - backslashes > 0 && line.charAt(at - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /**
   * Whether it describes a path.
   *
   * @param path the path, with {@code /}
   * @param from where the part relative to the ignore file's folder begins
   */
  boolean matches(String path, int from, boolean directory) {
    if (directories && !directory) {
      return false;
    }
    return anchored
        ? matches(0, path, from)
        : segments.getFirst().matches(path, path.lastIndexOf('/') + 1, path.length());
  }

  private boolean matches(int segment, String path, int from) {
    if (segment == segments.size()) {
      return from > path.length();
    }
    if (from > path.length()) {
      return false;
    }
    int slash = path.indexOf('/', from);
    int end = slash < 0 ? path.length() : slash;
    if (!segments.get(segment).equals(ANY_DEPTH)) {
      return segments.get(segment).matches(path, from, end) && matches(segment + 1, path, end + 1);
    }
    if (segment + 1 == segments.size()) {
      return true;
    }
    for (int start = from; start <= path.length(); start = after(path, start)) {
      if (matches(segment + 1, path, start)) {
        return true;
      }
    }
    return false;
  }

  private static int after(String path, int start) {
    int slash = path.indexOf('/', start);
    return slash < 0 ? path.length() + 1 : slash + 1;
  }
}
