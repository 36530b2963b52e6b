package dev.briefs.markdown;

import dev.briefs.Brief;
import dev.briefs.markdown.text.Limits;
import dev.briefs.markdown.text.Lines;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Feeds any bytes to the parser: all of them are a brief within the limits, always the same. */
public final class BriefFuzz {
  private BriefFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    Brief brief = new BriefParser().parse("id", text);
    require(brief.equals(new BriefParser().parse("id", text)), "two readings differ");
    require(brief.title().length() <= Limits.TITLE_CHARACTERS, "the title is too long");
    for (List<?> list :
        List.of(brief.keywords(), brief.themes(), brief.aliases(), brief.closest())) {
      require(list.size() <= Limits.LIST_ITEMS, "a list is too long");
    }
    require(brief.warnings().size() <= Limits.WARNINGS, "too many warnings");
    int lines = new Lines(text, 0).count();
    require(
        brief.warnings().stream().allMatch(w -> w.line() >= 0 && w.line() <= Math.max(1, lines)),
        "a warning is of a line that is not there");
    require(
        brief.keywords().stream().noneMatch(String::isBlank)
            && brief.themes().stream().noneMatch(String::isBlank),
        "a blank item");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }
}
