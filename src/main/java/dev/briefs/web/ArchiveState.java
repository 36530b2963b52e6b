package dev.briefs.web;

import dev.briefs.archive.BriefArchive;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Names the state of an archive, and notices where another process has written it; thread-safe. */
final class ArchiveState implements Supplier<String> {
  private static final long LOOK_AFTER = TimeUnit.MILLISECONDS.toNanos(500);

  private final BriefArchive archive;
  private final Supplier<LocalDate> today;
  private final String version;
  private long looked = System.nanoTime() - LOOK_AFTER;

  /**
   * The states of an archive.
   *
   * @param version of the program that makes the pages
   */
  ArchiveState(BriefArchive archive, Supplier<LocalDate> today, String version) {
    this.archive = archive;
    this.today = today;
    this.version = version;
  }

  /** A text that differs for each state of the archive, each day and each program. */
  @Override
  public String get() {
    if (isTimeToLook()) {
      archive.refresh();
    }
    return archive.version() + " " + today.get() + " " + version;
  }

  private synchronized boolean isTimeToLook() {
    long now = System.nanoTime();
    if (now - looked < LOOK_AFTER) {
      return false;
    }
    looked = now;
    return true;
  }
}
