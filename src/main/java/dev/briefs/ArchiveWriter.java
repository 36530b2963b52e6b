package dev.briefs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes an archive: its index, and the lists of closest articles in its files.
 *
 * <p>Implementations are safe for use by many threads; one writes at a time, in all processes.
 * Calls throw {@link IndexBusyException} when another process keeps writing, and {@link
 * java.io.UncheckedIOException} when the file system fails.
 */
public interface ArchiveWriter {
  /**
   * Brings the index up to date: adds, updates and removes briefs as their files were. Makes the
   * index where there is none.
   *
   * @param folders to index along with those that the index remembers; may be empty
   * @throws InvalidArchiveException when a folder cannot be read, or none is given or remembered
   */
  SyncReport sync(List<Path> folders, ProgressListener progress);

  /**
   * Builds the index anew beside the present one and switches over in one step, whatever state the
   * present one is in.
   *
   * @param folders to index in the place of those that the index remembers; empty for the same
   * @throws InvalidArchiveException when a folder cannot be read, or none is given or remembered
   */
  SyncReport rebuild(List<Path> folders, ProgressListener progress);

  /**
   * Removes a folder from those that the index remembers, and its briefs from the index. The folder
   * need not exist any more; its files stay as they are.
   *
   * @throws InvalidArchiveException when the index does not remember it
   */
  SyncReport forget(Path forgotten, ProgressListener progress);

  /**
   * Writes the lists of closest articles into the files of a folder, after bringing the index up to
   * date with it. Each file that changes is replaced whole or not at all; everything in it but the
   * list stays as it is.
   *
   * @param folder is indexed along with those that the index remembers
   * @throws InvalidArchiveException when the folder cannot be read, or heading or template cannot
   *     serve
   */
  LinkReport link(Path folder, LinkRequest request, ProgressListener progress);

  /**
   * What {@link #link} would change; writes no file, but brings the index up to date.
   *
   * @param changes is given each change, by one thread at a time
   */
  LinkReport previewLink(
      Path folder, LinkRequest request, Consumer<FileChange> changes, ProgressListener progress);

  /**
   * Brings back the files that the last run of {@link #link} replaced, byte for byte. Files that
   * have changed since are left as they are and named.
   *
   * @return the files that were brought back, by absolute paths; none when there is nothing to undo
   */
  LinkReport undoLink(ProgressListener progress);

  /**
   * Writes suggested themes, keywords and category into a file where it has none: into its front
   * matter, or else into sections. The file is replaced whole or not at all, and says what it said
   * before; {@link #undoLink} brings it back.
   *
   * @param limit how many of each kind at most; those of little weight are left out
   * @return the change, in which both texts are the same when the file has its values already
   * @throws InvalidArchiveException when the file cannot be read or written
   */
  default FileChange writeSuggestions(Path file, int limit) {
    throw new UnsupportedOperationException("this writer writes no suggestions into " + file);
  }

  /**
   * Finds what is wrong in the files of a folder, by themselves and among each other. Needs no
   * index and changes none.
   *
   * @throws InvalidArchiveException when the folder cannot be read, or the heading cannot serve
   */
  CheckReport check(Path folder, CheckRequest request, ProgressListener progress);

  /**
   * Repairs what {@link #check} finds and needs no judgment, and finds what is wrong after that.
   * Each file that changes is replaced whole or not at all, and says what it said before but for
   * the links of its list that were wrong.
   *
   * @throws InvalidArchiveException when the folder cannot be read, or the heading cannot serve
   */
  CheckReport repair(Path folder, CheckRequest request, ProgressListener progress);

  /**
   * Writes pages about the archive, as the index holds it, into a folder: its themes, issues and
   * hosts, and a page for each theme. Pages that are right already stay as they are, those that are
   * needed no more are removed, and no other file is touched.
   *
   * @param out the folder, made where it is absent; while it holds pages, it is never indexed as
   *     part of another folder
   * @throws InvalidArchiveException when it holds files that are no pages, or pages that somebody
   *     has changed, or cannot be written
   * @throws IndexBusyException when the index is being written all the time
   */
  PagesReport pages(Path out, PagesRequest request, ProgressListener progress);

  /**
   * Writes a review of a period into a folder: a Markdown page and its pictures. Files that are
   * right already stay as they are, and no other file is touched.
   *
   * @param out the folder, made where it is absent; while it holds reviews, it is never indexed as
   *     part of another folder
   * @throws InvalidArchiveException when it holds files that are no reviews, or the files of this
   *     review and somebody has changed them, or cannot be written
   */
  default PagesReport writeReview(Path out, ReviewRequest request) {
    throw new UnsupportedOperationException("this writer writes no review into " + out);
  }

  /**
   * Adds a brief that comes from no file, or replaces the one that was put under the same id. The
   * index then holds it beside those of files, until it is removed; syncs and rebuilds keep it.
   *
   * @throws InvalidArchiveException when the id is that of a file's brief
   */
  void put(Brief brief);

  /**
   * Adds or replaces many briefs in one commit: either all of them are visible afterwards, or,
   * after a failure, none.
   *
   * @param briefs are taken by the calling thread, a few ahead of those written; the caller closes
   *     the stream
   * @return how many briefs were given
   * @throws InvalidArchiveException when an id is that of a file's brief
   */
  int putAll(Stream<Brief> briefs);

  /**
   * Adds or replaces the briefs of a source in one commit, as {@link #putAll(Stream)} does.
   *
   * @param source is read by the calling thread, a few briefs ahead of those written
   * @return how many briefs it had
   * @throws E when the source throws it; nothing is written then
   * @throws InvalidArchiveException when an id is that of a file's brief
   */
  <E extends Exception> int putAll(BriefSource<E> source) throws E;

  /**
   * Removes a brief that was put.
   *
   * @return whether the index held it
   * @throws InvalidArchiveException when the id is that of a file's brief
   */
  boolean remove(String id);
}
