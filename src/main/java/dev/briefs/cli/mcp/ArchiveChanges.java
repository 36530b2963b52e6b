package dev.briefs.cli.mcp;

import dev.briefs.UnreadableIndexException;
import dev.briefs.archive.BriefArchive;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks every second whether an archive has changed, whichever process wrote it. */
final class ArchiveChanges implements AutoCloseable {
  private final BriefArchive archive;
  private final Runnable changed;
  private final CountDownLatch closed = new CountDownLatch(1);

  private ArchiveChanges(BriefArchive archive, Runnable changed) {
    this.archive = archive;
    this.changed = changed;
  }

  /**
   * Begins to look.
   *
   * @param changed is run after each change, by a thread of its own
   */
  static ArchiveChanges of(BriefArchive archive, Runnable changed) {
    ArchiveChanges changes = new ArchiveChanges(archive, changed);
    String before = archive.version();
    Thread.ofVirtual().name("briefs-mcp-changes").start(() -> changes.look(before));
    return changes;
  }

  private void look(String first) {
    String before = first;
    try {
      while (!closed.await(1, TimeUnit.SECONDS)) {
        before = lookSince(before);
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private String lookSince(String before) {
    try {
      archive.refresh();
      String now = archive.version();
      if (!now.equals(before)) {
        changed.run();
      }
      return now;
    } catch (UnreadableIndexException | UncheckedIOException | IllegalStateException passing) {
      // The next call of the client reports it.
      return before;
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
