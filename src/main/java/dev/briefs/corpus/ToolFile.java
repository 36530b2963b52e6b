package dev.briefs.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells files in which a program keeps its data, as plugins of Obsidian do that write a key such as
 * {@code excalidraw-plugin} or {@code kanban-plugin} into the front matter.
 */
public final class ToolFile {
  private static final int LONGEST = 20_000;
  private static final Pattern KEY = Pattern.compile("(?m)^[a-z0-9-]+-plugin\\s*:");
  private static final String EXCALIDRAW = ".excalidraw.md";

  private ToolFile() {}

  /** Whether a program keeps its data in a file of this path and text. */
  public static boolean is(String path, String text) {
    return path.toLowerCase(Locale.ROOT).endsWith(EXCALIDRAW) || KEY.matcher(head(text)).find();
  }

  /** The YAML at the beginning of a text, or nothing. */
  private static String head(String text) {
    int from = text.startsWith("\uFEFF") ? 1 : 0;
    if (!text.startsWith("---", from)) {
      return "";
    }
    String start = text.substring(from, Math.min(from + LONGEST, text.length()));
    String unix = start.replace("\r\n", "\n");
    int end = unix.startsWith("---\n") ? unix.indexOf("\n---", 3) : -1;
    return end < 0 ? "" : unix.substring(0, end);
  }
}
