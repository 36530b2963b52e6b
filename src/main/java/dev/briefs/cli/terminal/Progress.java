package dev.briefs.cli.terminal;

import dev.briefs.ProgressListener;
import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A progress bar for each stage of long work, gone when the work is done; safe for many threads.
 */
public final class Progress implements ProgressListener, AutoCloseable {
  private static final int WIDTH = 79;

  private final PrintWriter err;
  private String stage = "";
  private Optional<ProgressBar> bar = Optional.empty();

  private Progress(PrintWriter err) {
    this.err = err;
  }

  /** Does the work, with a progress bar when a person reads standard error. */
  public static <T> T during(Terminal terminal, Work<T> work) {
    if (!terminal.errIsTerminal()) {
      return work.run(NONE);
    }
    try (Progress progress = new Progress(terminal.err())) {
      return work.run(progress);
    }
  }

  @Override
  public synchronized void progress(String stage, long done, long total) {
    if (bar.isEmpty() || !stage.equals(this.stage)) {
      close();
      this.stage = stage;
      bar = Optional.of(bar(stage));
    }
    bar.get().maxHint(total).stepTo(done);
  }

  @Override
  public synchronized void close() {
    bar.ifPresent(this::remove);
    bar = Optional.empty();
  }

  private void remove(ProgressBar finished) {
    finished.close();
    draw(" ".repeat(WIDTH) + '\r');
  }

  private ProgressBar bar(String stage) {
    return new ProgressBarBuilder()
        .setTaskName(stage)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(100)
        .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
        .build();
  }

  private void draw(String line) {
    err.print('\r' + line);
    err.flush();
  }

  /** Work that tells how far it has come. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does the work. */
    T run(ProgressListener progress);
  }
}
