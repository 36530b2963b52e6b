package dev.briefs.archive.watch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/** Tells when Markdown files below folders may have changed. */
public interface FileWatcher extends Closeable {
  /**
   * Takes up the folders as they are now; changes from here on will be told.
   *
   * @throws IOException when the system cannot tell of them
   */
  void renew() throws IOException;

  /** Waits for a change; whether there was one in that time. Returns at once when closed. */
  boolean within(Duration time) throws InterruptedException;

  /** Ends all waiting. */
  @Override
  void close();
}
