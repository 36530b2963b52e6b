package dev.briefs.json;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import java.time.LocalDate;

/** A brief as plain Markdown, from what the index holds of it. */
public final class BriefMarkdown {
  private BriefMarkdown() {}

  /** The brief in plain Markdown. */
  public static String of(Brief brief) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(brief.title()).append("\n\n");
    line(text, "Id", brief.id());
    line(text, "Issue", brief.issue().name());
    line(text, "Date", brief.date().map(LocalDate::toString).orElse(""));
    line(text, "Link", brief.link().address());
    line(text, "Themes", String.join(", ", brief.themes()));
    line(text, "Keywords", String.join(", ", brief.keywords()));
    part(text, "Summary", brief.summary());
    for (Table table : brief.tables()) {
      text.append("\n## ").append(table.name()).append('\n');
      for (Row row : table.rows()) {
        text.append("\n- ");
        row.cells()
            .forEach((column, cell) -> text.append(column).append(": ").append(cell).append("; "));
      }
      text.append('\n');
    }
    for (Section section : brief.sections()) {
      part(text, section.heading(), section.text());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append("- ").append(name).append(": ").append(value).append('\n');
    }
  }

  private static void part(StringBuilder text, String heading, String body) {
    if (!body.isBlank()) {
      text.append("\n## ").append(heading).append("\n\n").append(body).append('\n');
    }
  }
}
