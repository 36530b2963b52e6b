package dev.briefs.cli.link;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.briefs.FileChange;
import dev.briefs.cli.terminal.Printable;
import java.util.ArrayList;
import java.util.List;

/** Changes in the unified format of {@code diff -u}, as {@code patch -p1} and git take them. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String UNTERMINATED = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /** The diff of one file, its lines terminated. */
  static String of(FileChange change) {
    List<String> before = lines(change.before());
    List<String> after = lines(change.after());
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + Printable.line(change.path()),
            "b/" + Printable.line(change.path()),
            before,
            DiffUtils.diff(before, after),
            CONTEXT);
    return String.join("\n", diff) + "\n";
  }

  /** The lines without line feeds; one that lacks it says so and differs from one that has it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int feed = text.indexOf('\n');
    while (feed >= 0) {
      lines.add(text.substring(start, feed));
      start = feed + 1;
      feed = text.indexOf('\n', start);
    }
    if (start < text.length()) {
      lines.add(text.substring(start) + UNTERMINATED);
    }
    return lines;
  }
}
