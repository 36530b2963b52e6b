package dev.briefs;

import java.time.Duration;

/**
 * How an archive is read and written.
 *
 * @param maxFileBytes larger files are skipped, at least 1
 * @param threads how many threads long work may use, at least 1
 * @param lockWait how long a writer waits for another to end
 * @param language the name of the language that an index is made for: english, german, french,
 *     spanish, italian, or none; empty for that of the present index, English where there is none
 * @param followLinks whether symbolic links that leave an indexed folder, and those to folders, are
 *     followed; an index that was made so keeps to it until it is rebuilt of named folders
 * @param mapped whether reading maps the files of the index into memory, as it should unless an
 *     archive is opened for a single call by a single thread: then reading them through buffers
 *     starts sooner, but an interrupted thread closes them
 * @param selection which files of a folder belong to the archive; what it leaves open is as the
 *     index remembers, until it is rebuilt of named folders
 */
public record ArchiveOptions(
    long maxFileBytes,
    int threads,
    Duration lockWait,
    String language,
    boolean followLinks,
    boolean mapped,
    FileSelection selection) {
  /**
   * Files up to 10 MB, all processors, ten seconds, the index's language, no links followed,
   * mapped.
   */
  public static final ArchiveOptions DEFAULT =
      new ArchiveOptions(
          10_000_000,
          Runtime.getRuntime().availableProcessors(),
          Duration.ofSeconds(10),
          "",
          false,
          true,
          FileSelection.UNCHANGED);

  /** Checks the numbers. */
  public ArchiveOptions {
    if (maxFileBytes < 1) {
      throw new IllegalArgumentException("maxFileBytes must be >= 1, got " + maxFileBytes);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be >= 1, got " + threads);
    }
  }

  /** The same with another file size limit, in bytes. */
  public ArchiveOptions maxFileBytes(long maxFileBytes) {
    return new ArchiveOptions(
        maxFileBytes, threads, lockWait, language, followLinks, mapped, selection);
  }

  /** The same with another number of threads. */
  public ArchiveOptions threads(int threads) {
    return new ArchiveOptions(
        maxFileBytes, threads, lockWait, language, followLinks, mapped, selection);
  }

  /** The same with another wait for the lock. */
  public ArchiveOptions lockWait(Duration lockWait) {
    return new ArchiveOptions(
        maxFileBytes, threads, lockWait, language, followLinks, mapped, selection);
  }

  /** The same with links followed or not. */
  public ArchiveOptions followLinks(boolean followLinks) {
    return new ArchiveOptions(
        maxFileBytes, threads, lockWait, language, followLinks, mapped, selection);
  }

  /** The same with index files mapped or not. */
  public ArchiveOptions mapped(boolean mapped) {
    return new ArchiveOptions(
        maxFileBytes, threads, lockWait, language, followLinks, mapped, selection);
  }

  /** The same for another language. */
  public ArchiveOptions language(String language) {
    return new ArchiveOptions(
        maxFileBytes, threads, lockWait, language, followLinks, mapped, selection);
  }

  /** The same for another selection of files. */
  public ArchiveOptions selection(FileSelection selection) {
    return new ArchiveOptions(
        maxFileBytes, threads, lockWait, language, followLinks, mapped, selection);
  }
}
