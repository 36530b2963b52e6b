package dev.briefs.corpus.ignore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ignore files that hold in a folder: its own before those of the folders above it, and of one
 * folder {@code .briefsignore} before {@code .ignore} before {@code .gitignore}. Of several
 * patterns of a file that describe a path, the last counts. Immutable.
 */
public final class IgnoreRules {
  /** The names of ignore files; what a later one says counts before what an earlier one says. */
  private static final List<String> NAMES = List.of(".gitignore", ".ignore", ".briefsignore");

  private static final String REPOSITORY = ".git";

  /** The rules by which nothing is ignored. */
  public static final IgnoreRules NONE = new IgnoreRules(null, 0, List.of());

  private final @Nullable IgnoreRules above;
  private final int start;
  private final List<IgnorePattern> patterns;

  private IgnoreRules(@Nullable IgnoreRules above, int start, List<IgnorePattern> patterns) {
    this.above = above;
    this.start = start;
    this.patterns = patterns;
  }

  /** The rules that hold above a folder, up to the root of the repository that it lies in. */
  public static IgnoreRules above(Path folder) {
    List<Path> parents = new ArrayList<>();
    Path parent = folder;
    while (parent != null && !Files.exists(parent.resolve(REPOSITORY))) {
      parent = parent.getParent();
      if (parent != null) {
        parents.add(parent);
      }
    }
    IgnoreRules rules = NONE;
    for (Path ancestor : parent == null ? List.<Path>of() : parents.reversed()) {
      rules = rules.in(ancestor, NAMES);
    }
    return rules;
  }

  /**
   * These rules and those of a folder's own ignore files.
   *
   * @param present the names of the files that the folder holds
   */
  public IgnoreRules in(Path folder, Collection<String> present) {
    List<IgnorePattern> own = new ArrayList<>();
    for (String name : NAMES) {
      if (present.contains(name)) {
        lines(folder.resolve(name))
            .map(IgnorePattern::of)
            .forEach(line -> line.ifPresent(own::add));
      }
    }
    return own.isEmpty() ? this : new IgnoreRules(this, start(folder), own);
  }

  /** These rules and those of the ignore files that a folder holds. */
  public IgnoreRules in(Path folder) {
    return in(folder, NAMES);
  }

  /** Whether a file of this name says what is ignored. */
  public static boolean isIgnoreFile(String name) {
    return NAMES.contains(name);
  }

  /** These rules and patterns relative to a folder, which count before all. */
  public IgnoreRules with(Path folder, List<String> lines) {
    List<IgnorePattern> own =
        lines.stream().map(IgnorePattern::of).flatMap(Optional::stream).toList();
    return own.isEmpty() ? this : new IgnoreRules(this, start(folder), own);
  }

  /** Whether a file or folder is left out; what lies in a folder that is left out is not asked. */
  public boolean ignores(Path path, boolean directory) {
    if (isEmpty()) {
      return false;
    }
    String text = path(path);
    for (IgnoreRules rules = this; rules != null; rules = rules.above) {
      for (int i = rules.patterns.size() - 1; i >= 0; i--) {
        IgnorePattern pattern = rules.patterns.get(i);
        if (pattern.matches(text, rules.start, directory)) {
          return !pattern.negated();
        }
      }
    }
    return false;
  }

  /** Whether patterns relative to a folder describe a file or a folder that it lies in. */
  public static boolean includes(IgnoreRules patterns, Path root, Path file) {
    boolean directory = false;
    for (Path path = file; path != null && !path.equals(root); path = path.getParent()) {
      if (patterns.ignores(path, directory)) {
        return true;
      }
      directory = true;
    }
    return false;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return above == null && patterns.isEmpty();
  }

  /** Where the part of a path begins that is relative to a folder. */
  private static int start(Path folder) {
    String text = path(folder);
    return text.endsWith("/") ? text.length() : text.length() + 1;
  }

  private static String path(Path path) {
    String text = path.toString();
    char separator = path.getFileSystem().getSeparator().charAt(0);
    return separator == '/' ? text : text.replace(separator, '/');
  }

  /** The lines of a file; none where it is absent or cannot be read. */
  private static Stream<String> lines(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines();
    } catch (IOException absent) {
      return Stream.empty();
    }
  }
}
