package dev.briefs.cli.closest;

import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import dev.briefs.json.ClosestJson;
import dev.briefs.json.ClosestWriter;
import dev.briefs.json.Columns;
import dev.briefs.json.Csv;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The closest articles as comma-separated values: a header, then a record for each.
 *
 * @param out where they go
 * @param columns the fields of a record
 * @param many whether the id of the brief that they are close to stands before them
 */
record ClosestCsv(Writer out, Columns<Neighbour> columns, boolean many) implements ClosestWriter {
  private static final List<String> EXPLANATION = List.of("terms", "via");

  /** The output, its header written. */
  static ClosestCsv of(Writer out, boolean many, boolean explained) throws IOException {
    List<String> names = new ArrayList<>(ClosestJson.FIELDS.names());
    if (!explained) {
      names.removeAll(EXPLANATION);
    }
    ClosestCsv csv = new ClosestCsv(out, Columns.of(ClosestJson.FIELDS.list(), names), many);
    csv.write("of", names);
    return csv;
  }

  @Override
  public void write(ClosestResults results) throws IOException {
    for (Neighbour neighbour : results.closest()) {
      write(results.id(), columns.values(neighbour));
    }
  }

  @Override
  public void end() {
    // each record is complete as it stands
  }

  private void write(String id, List<String> values) throws IOException {
    List<String> line = new ArrayList<>(values);
    if (many) {
      line.addFirst(id);
    }
    Csv.write(out, line);
  }
}
