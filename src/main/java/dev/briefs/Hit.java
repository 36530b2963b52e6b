package dev.briefs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A brief that a search found.
 *
 * @param id the brief's id
 * @param title the brief's title
 * @param issue the name of its issue, or empty
 * @param date its date
 * @param link the article's address
 * @param path the Markdown file it was read from, absolute; empty for a brief of no file
 * @param score how well it matches; higher is better, comparable within one query only
 * @param related how much of the score comes from how close it is to the best hits rather than from
 *     words; 0 where nothing does
 * @param snippet a passage that matched, {@link Snippet#NONE} where none was asked for
 */
public record Hit(
    String id,
    String title,
    String issue,
    Optional<LocalDate> date,
    ExternalLink link,
    Optional<Path> path,
    float score,
    float related,
    Snippet snippet) {
  /** A hit whose score comes from words alone. */
  public Hit(
      String id,
      String title,
      String issue,
      Optional<LocalDate> date,
      ExternalLink link,
      Optional<Path> path,
      float score,
      Snippet snippet) {
    this(id, title, issue, date, link, path, score, 0, snippet);
  }
}
