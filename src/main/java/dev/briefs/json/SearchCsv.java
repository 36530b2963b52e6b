package dev.briefs.json;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Hits as comma-separated values: a header, then a record for each.
 *
 * @param out where they go
 * @param columns the fields of a record
 * @param many whether the query's id stands before them
 */
public record SearchCsv<H>(Writer out, Columns<H> columns, boolean many)
    implements ResultWriter<H> {
  /** The output, its header written. */
  public static <H> SearchCsv<H> of(Writer out, Columns<H> columns, boolean many)
      throws IOException {
    SearchCsv<H> csv = new SearchCsv<>(out, columns, many);
    csv.write("qid", columns.names());
    return csv;
  }

  @Override
  public void write(String qid, ResultPage<H> found) throws IOException {
    for (H hit : found.hits()) {
      write(qid, columns.values(hit));
    }
  }

  private void write(String qid, List<String> values) throws IOException {
    List<String> line = new ArrayList<>(values);
    if (many) {
      line.addFirst(qid);
    }
    Csv.write(out, line);
  }
}
