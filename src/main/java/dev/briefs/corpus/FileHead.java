package dev.briefs.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the head of a Markdown file says of how the file is to be treated. Heads are YAML between
 * {@code ---}, TOML between {@code +++}, a JSON object, or bare {@code Key: value} lines.
 *
 * @param draft whether the file is not published: {@code draft: true}, {@code private: true},
 *     {@code publish: false}, {@code published: false} or {@code status: draft}
 * @param ofTool whether a program keeps its data in the file, as plugins of Obsidian do that write
 *     a key such as {@code excalidraw-plugin} or {@code kanban-plugin}
 */
public record FileHead(boolean draft, boolean ofTool) {
  private static final FileHead PLAIN = new FileHead(false, false);
  private static final int LONGEST = 20_000;

  private static final Pattern DRAFT =
      Pattern.compile(
          "(?im)^\\s*\"?(?:(?:draft|private)\"?\\s*[:=]\\s*[\"']?(?:true|yes|on)"
              + "|publish(?:ed)?\"?\\s*[:=]\\s*[\"']?(?:false|no|off)"
              + "|status\"?\\s*[:=]\\s*[\"']?draft)[\"']?\\s*,?\\s*(?:#.*)?$");

  private static final Pattern OF_TOOL = Pattern.compile("(?m)^[a-z0-9-]+-plugin\\s*:");
  private static final Pattern BARE_KEY = Pattern.compile("^[A-Za-z][A-Za-z0-9 _-]*:.*");
  private static final String EXCALIDRAW = ".excalidraw.md";

  /** What the head of a file says. */
  public static FileHead of(String path, String text) {
    boolean drawing = path.toLowerCase(Locale.ROOT).endsWith(EXCALIDRAW);
    String head = head(text);
    if (head.isEmpty()) {
      return drawing ? new FileHead(false, true) : PLAIN;
    }
    return new FileHead(DRAFT.matcher(head).find(), drawing || OF_TOOL.matcher(head).find());
  }

  private static String head(String text) {
    String start = text.substring(0, Math.min(LONGEST, text.length())).replace("\r\n", "\n");
    String marked = start.startsWith("\uFEFF") ? start.substring(1) : start;
    if (marked.startsWith("---\n")) {
      return before(marked, "\n---", 3);
    }
    if (marked.startsWith("+++\n")) {
      return before(marked, "\n+++", 3);
    }
    if (marked.startsWith("{")) {
      return before(marked, "\n}", 1);
    }
    return BARE_KEY.matcher(marked.lines().findFirst().orElse("")).matches()
        ? before(marked, "\n\n", 0)
        : "";
  }

  private static String before(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? "" : text.substring(from, at);
  }
}
