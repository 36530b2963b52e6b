package dev.briefs.cli.record;

import dev.briefs.archive.BriefArchive;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Values in a pipe table. */
public final class MarkdownTable {
  private MarkdownTable() {}

  /** Writes a table with a header and a row for each value. */
  static void write(Writer out, List<String> header, List<List<String>> rows) throws IOException {
    row(out, header);
    out.write("|" + "---|".repeat(header.size()) + "\n");
    for (List<String> row : rows) {
      row(out, row);
    }
  }

  /** Writes a table with a row for each field that is not empty. */
  static void fields(Writer out, List<String> names, List<String> values) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (!values.get(i).isEmpty()) {
        rows.add(List.of(names.get(i), values.get(i)));
      }
    }
    write(out, List.of("field", "value"), rows);
  }

  /** A text as the content of a cell. */
  public static String cell(String text) {
    return BriefArchive.markdown(text);
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    for (String cell : cells) {
      out.write("| " + cell(cell) + " ");
    }
    out.write("|\n");
  }
}
