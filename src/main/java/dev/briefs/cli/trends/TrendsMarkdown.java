package dev.briefs.cli.trends;

import dev.briefs.Trends;
import dev.briefs.Trends.Value;
import dev.briefs.cli.record.MarkdownTable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Trends as a Markdown table. */
final class TrendsMarkdown {
  private TrendsMarkdown() {}

  static void write(Writer out, Trends trends, List<Value> values) throws IOException {
    String periods =
        trends.periods().stream()
            .map(period -> cell(period.name()) + (period.complete() ? "" : "\\*"))
            .collect(Collectors.joining(" | "));
    out.write("| " + trends.field().name().toLowerCase(Locale.ROOT));
    out.write(" | direction | odds | " + periods + " |\n|---|---|--:|");
    out.write("--:|".repeat(trends.periods().size()) + "\n");
    for (Value value : values) {
      out.write("| " + cell(value.value()));
      out.write(" | " + value.direction().name().toLowerCase(Locale.ROOT));
      out.write(" | " + Odds.of(value.effect()));
      for (int count : value.counts()) {
        out.write(" | " + (count == 0 ? "" : count));
      }
      out.write(" |\n");
    }
  }

  private static String cell(String text) {
    return MarkdownTable.cell(text);
  }
}
