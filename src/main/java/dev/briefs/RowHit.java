package dev.briefs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a brief's table that a search found.
 *
 * @param id the brief's id
 * @param title the brief's title
 * @param issue the name of the brief's issue, or empty
 * @param date the brief's date
 * @param link the address of the brief's article
 * @param path the Markdown file of the brief, absolute; empty for a brief of no file
 * @param table the name of the row's table
 * @param row the row
 * @param cells the text of each cell with the matched words marked, in column order
 * @param score how well the row matches; higher is better, comparable within one query only
 */
public record RowHit(
    String id,
    String title,
    String issue,
    Optional<LocalDate> date,
    ExternalLink link,
    Optional<Path> path,
    String table,
    Row row,
    Map<String, Snippet> cells,
    float score) {
  /** Copies the cells, keeping their order. */
  public RowHit {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
