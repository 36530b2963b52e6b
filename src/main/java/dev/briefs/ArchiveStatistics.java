package dev.briefs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an index holds.
 *
 * @param briefs how many briefs
 * @param themes how many different themes
 * @param keywords how many different keywords
 * @param issues how many different issues
 * @param hosts how many different hosts of external links
 * @param stories how many stories are told by more than one brief
 * @param first the earliest date of a brief
 * @param last the latest date of a brief
 * @param folders the indexed folders
 * @param indexFolder where the index is
 * @param language the language that the index is made for
 * @param formatVersion the index format's version
 * @param bytes the index's size on disk
 */
public record ArchiveStatistics(
    long briefs,
    long themes,
    long keywords,
    long issues,
    long hosts,
    long stories,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Path> folders,
    Path indexFolder,
    String language,
    int formatVersion,
    long bytes) {
  /** Copies the list. */
  public ArchiveStatistics {
    folders = List.copyOf(folders);
  }
}
