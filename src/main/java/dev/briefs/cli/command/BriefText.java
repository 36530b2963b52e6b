package dev.briefs.cli.command;

import dev.briefs.Brief;
import dev.briefs.ClosestEntry;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Table;
import dev.briefs.Warning;
import dev.briefs.cli.text.Padding;
import dev.briefs.cli.text.TextPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** A brief, for people. */
final class BriefText {
  private static final String INDENT = "    ";
  private static final String FIELD_INDENT = " ".repeat(14);

  private final TextPage page;

  BriefText(TextPage page) {
    this.page = page;
  }

  /** Writes every component that is not empty. */
  void write(Brief brief) throws IOException {
    page.title("", "", brief.title(), "");
    head(brief);
    section("Summary", brief.summary());
    for (Table table : brief.tables()) {
      write(table);
    }
    for (Section section : brief.sections()) {
      section(section.heading(), section.text());
    }
    closest(brief);
    warnings(brief);
  }

  private void head(Brief brief) throws IOException {
    field("id", brief.id());
    field("aliases", String.join(", ", brief.aliases()));
    field("issue", brief.issue().name());
    field("date", brief.date().map(LocalDate::toString).orElse(""));
    field("article", brief.link().address());
    field("path", brief.path().map(Path::toString).orElse(""));
    field("category", brief.category());
    field("type", brief.type());
    field("themes", String.join(", ", brief.themes()));
    field("keywords", String.join(", ", brief.keywords()));
  }

  private void write(Table table) throws IOException {
    heading(table.name());
    for (Row row : table.rows()) {
      String mark = "  * ";
      for (Map.Entry<String, String> cell : row.cells().entrySet()) {
        page.line(mark, INDENT + "  ", cell.getKey() + ": " + cell.getValue());
        mark = INDENT;
      }
    }
  }

  private void closest(Brief brief) throws IOException {
    if (brief.closest().isEmpty()) {
      return;
    }
    heading("Closest, as written in the file");
    for (ClosestEntry entry : brief.closest()) {
      page.named(INDENT, INDENT + "  ", entry.title(), entry.id());
    }
  }

  private void warnings(Brief brief) throws IOException {
    if (brief.warnings().isEmpty()) {
      return;
    }
    heading("Warnings");
    for (Warning warning : brief.warnings()) {
      page.line(INDENT + "line " + warning.line() + ": ", INDENT + "  ", warning.message());
    }
  }

  private void section(String name, String text) throws IOException {
    if (text.isBlank()) {
      return;
    }
    heading(name);
    for (String textLine : text.strip().split("\\R", -1)) {
      if (textLine.isBlank()) {
        page.gap();
      } else {
        page.line(INDENT, INDENT, textLine);
      }
    }
  }

  private void heading(String name) throws IOException {
    page.gap();
    page.title("", "", name, "");
  }

  private void field(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      page.words(INDENT + Padding.right(name, 10), FIELD_INDENT, value);
    }
  }
}
