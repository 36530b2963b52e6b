package dev.briefs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

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
 * @param reading how files are read; empty for what the index remembers, until it is rebuilt of
 *     named folders
 * @param executor runs what is done on several threads, {@code threads} tasks at a time at most;
 *     empty for threads that are made for a call. A call is done also where the executor is full or
 *     refuses work: the calling thread then does it all
 * @param fields those that briefs have beside the usual ones; the index remembers them from the
 *     next call that writes on
 */
public record ArchiveOptions(
    long maxFileBytes,
    int threads,
    Duration lockWait,
    String language,
    boolean followLinks,
    boolean mapped,
    FileSelection selection,
    Optional<ReadingRules> reading,
    Optional<Executor> executor,
    List<CustomField> fields) {
  /**
   * Files up to 10 MB, all processors, ten seconds, the index's language, no links followed,
   * mapped, threads of its own, no fields but the usual.
   */
  public static final ArchiveOptions DEFAULT =
      new ArchiveOptions(
          10_000_000,
          Runtime.getRuntime().availableProcessors(),
          Duration.ofSeconds(10),
          "",
          false,
          true,
          FileSelection.UNCHANGED,
          Optional.empty(),
          Optional.empty(),
          List.of());

  /** Checks the numbers and copies the list. */
  public ArchiveOptions {
    if (maxFileBytes < 1) {
      throw new IllegalArgumentException("maxFileBytes must be >= 1, got " + maxFileBytes);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be >= 1, got " + threads);
    }
    fields = List.copyOf(fields);
  }

  /** The same with another file size limit, in bytes. */
  public ArchiveOptions maxFileBytes(long maxFileBytes) {
    return with(copy -> copy.maxFileBytes = maxFileBytes);
  }

  /** The same with another number of threads. */
  public ArchiveOptions threads(int threads) {
    return with(copy -> copy.threads = threads);
  }

  /** The same with another wait for the lock. */
  public ArchiveOptions lockWait(Duration lockWait) {
    return with(copy -> copy.lockWait = lockWait);
  }

  /** The same with another language. */
  public ArchiveOptions language(String language) {
    return with(copy -> copy.language = language);
  }

  /** The same with links followed or not. */
  public ArchiveOptions followLinks(boolean followLinks) {
    return with(copy -> copy.followLinks = followLinks);
  }

  /** The same with index files mapped or not. */
  public ArchiveOptions mapped(boolean mapped) {
    return with(copy -> copy.mapped = mapped);
  }

  /** The same with another selection of files. */
  public ArchiveOptions selection(FileSelection selection) {
    return with(copy -> copy.selection = selection);
  }

  /** The same with other rules of reading. */
  public ArchiveOptions reading(ReadingRules reading) {
    return with(copy -> copy.reading = Optional.of(reading));
  }

  /** The same with threads of the caller's. */
  public ArchiveOptions executor(Executor executor) {
    return with(copy -> copy.executor = Optional.of(executor));
  }

  /** The same with other fields beside the usual ones. */
  public ArchiveOptions fields(List<CustomField> fields) {
    return with(copy -> copy.fields = fields);
  }

  private ArchiveOptions with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.options();
  }

  /** The components of options, to change one of them. */
  private static final class Copy {
    private long maxFileBytes;
    private int threads;
    private Duration lockWait;
    private String language;
    private boolean followLinks;
    private boolean mapped;
    private FileSelection selection;
    private Optional<ReadingRules> reading;
    private Optional<Executor> executor;
    private List<CustomField> fields;

    Copy(ArchiveOptions options) {
      maxFileBytes = options.maxFileBytes;
      threads = options.threads;
      lockWait = options.lockWait;
      language = options.language;
      followLinks = options.followLinks;
      mapped = options.mapped;
      selection = options.selection;
      reading = options.reading;
      executor = options.executor;
      fields = options.fields;
    }

    ArchiveOptions options() {
      return new ArchiveOptions(
          maxFileBytes,
          threads,
          lockWait,
          language,
          followLinks,
          mapped,
          selection,
          reading,
          executor,
          fields);
    }
  }
}
