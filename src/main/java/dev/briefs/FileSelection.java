package dev.briefs;

import java.util.List;
import java.util.Optional;

/**
 * Which Markdown files of a folder belong to an archive. A component that is empty leaves the
 * choice to what the index remembers; where it remembers none, nothing is excluded, and drafts and
 * index pages are treated as {@link #NONE} says.
 *
 * <p>Patterns follow the syntax of {@code .gitignore} and are relative to the indexed folder.
 *
 * @param exclude patterns of files and folders to leave out
 * @param include patterns of the only files to take in, or of folders with such files
 * @param drafts whether drafts are indexed
 * @param indexPages whether pages about other pages, such as {@code README.md}, count as neighbours
 */
public record FileSelection(
    Optional<List<String>> exclude,
    Optional<List<String>> include,
    Optional<Boolean> drafts,
    Optional<Boolean> indexPages) {
  /** Nothing chosen. */
  public static final FileSelection UNCHANGED =
      new FileSelection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** All files, but no drafts; index pages are no neighbours. */
  public static final FileSelection NONE =
      new FileSelection(
          Optional.of(List.of()), Optional.of(List.of()), Optional.of(false), Optional.of(false));

  /** Copies the lists. */
  public FileSelection {
    exclude = exclude.map(List::copyOf);
    include = include.map(List::copyOf);
  }

  /** The same with other patterns of what to leave out. */
  public FileSelection exclude(List<String> patterns) {
    return new FileSelection(Optional.of(patterns), include, drafts, indexPages);
  }

  /** The same with other patterns of what to take in alone. */
  public FileSelection include(List<String> patterns) {
    return new FileSelection(exclude, Optional.of(patterns), drafts, indexPages);
  }

  /** The same with or without drafts. */
  public FileSelection drafts(boolean indexed) {
    return new FileSelection(exclude, include, Optional.of(indexed), indexPages);
  }

  /** The same with index pages among the neighbours or not. */
  public FileSelection indexPages(boolean neighbours) {
    return new FileSelection(exclude, include, drafts, Optional.of(neighbours));
  }

  /** What this chooses, and what another chooses where this leaves the choice. */
  public FileSelection or(FileSelection other) {
    return new FileSelection(
        exclude.or(other::exclude),
        include.or(other::include),
        drafts.or(other::drafts),
        indexPages.or(other::indexPages));
  }

  /** The patterns of what is left out. */
  public List<String> excluded() {
    return exclude.orElse(List.of());
  }

  /** The patterns of what alone is taken in; empty for everything. */
  public List<String> included() {
    return include.orElse(List.of());
  }

  /** Whether drafts are indexed. */
  public boolean withDrafts() {
    return drafts.orElse(false);
  }

  /** Whether index pages are neighbours. */
  public boolean withIndexPages() {
    return indexPages.orElse(false);
  }
}
