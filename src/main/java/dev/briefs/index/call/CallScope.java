package dev.briefs.index.call;

import dev.briefs.CallEndedException;
import dev.briefs.CallLimit;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.apache.lucene.util.IOSupplier;

/**
 * What the caller of an archive asks of all work that a call does: when it is to end, and whose
 * threads it uses. Bound to the thread of the call; {@code Parallel} passes it on to its workers.
 *
 * @param limit when the work is to end early; empty for never
 * @param executor runs what is done on several threads; empty for threads of our own
 */
public record CallScope(Optional<CallLimit> limit, Optional<Executor> executor) {
  private static final CallScope NONE = new CallScope(Optional.empty(), Optional.empty());
  private static final ThreadLocal<CallScope> CURRENT = ThreadLocal.withInitial(() -> NONE);

  /** The scope of the call that this thread works for. */
  public static CallScope current() {
    return CURRENT.get();
  }

  /** Does work in this scope. */
  public <T> T during(IOSupplier<T> work) throws IOException {
    CallScope before = enter();
    try {
      return work.get();
    } finally {
      before.restore();
    }
  }

  /** Does a task in this scope. */
  public <T> T call(Callable<T> task) throws Exception {
    CallScope before = enter();
    try {
      return task.call();
    } finally {
      before.restore();
    }
  }

  private CallScope enter() {
    CallScope before = CURRENT.get();
    CURRENT.set(this);
    return before;
  }

  private void restore() {
    if (equals(NONE)) {
      CURRENT.remove();
    } else {
      CURRENT.set(this);
    }
  }

  /**
   * Returns at once unless the call is to end.
   *
   * @throws CallEndedException when it is
   */
  public static void check() {
    CURRENT.get().limit().ifPresent(CallLimit::check);
  }
}
