package dev.briefs.corpus;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What names say of files and folders. */
public final class FileNames {
  /** Stands in a text for bytes that are none. */
  private static final char REPLACEMENT = '\uFFFD';

  /** Folders that programs keep for themselves, beside those that are hidden. */
  private static final Set<String> OF_TOOLS =
      Set.of(
          "node_modules",
          "bower_components",
          "jspm_packages",
          "__pycache__",
          "__MACOSX",
          "@eaDir",
          "#recycle",
          "$RECYCLE.BIN",
          "System Volume Information",
          "lost+found");

  /** The names of pages about other pages, without ending, in lower case. */
  private static final Set<String> INDEX_PAGES = Set.of("readme", "index", "_index");

  private FileNames() {}

  /** Whether a file of this name is a brief's, unless it is hidden. */
  public static boolean isMarkdown(String name) {
    return endsWith(name, ".md") || endsWith(name, ".markdown");
  }

  private static boolean endsWith(String name, String ending) {
    int at = name.length() - ending.length();
    return name.regionMatches(true, at, ending, 0, ending.length());
  }

  /** Whether a file or folder is hidden. */
  public static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /** Whether a folder belongs to a program and holds nothing that a person wrote. */
  public static boolean isOfTool(String name) {
    return OF_TOOLS.contains(name);
  }

  /** Whether a file is a page about other pages: a README, or the index of its folder. */
  public static boolean isIndexPage(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return INDEX_PAGES.contains(dot > 0 ? name.substring(0, dot) : name);
  }

  /** Whether a path comes back from its text, by which the index remembers it. */
  static boolean isText(Path file) {
    String text = file.toString();
    return text.indexOf(REPLACEMENT) < 0 || Path.of(text).equals(file);
  }

  /** The name of a file, taken from its text: cheaper than a path of its own for each. */
  static String of(Path file) {
    String text = file.toString();
    return text.substring(text.lastIndexOf(file.getFileSystem().getSeparator()) + 1);
  }
}
