package dev.briefs;

import java.io.Serial;
import java.time.Duration;

/** A call that ended before it was done, because its {@link CallLimit} was reached. */
public final class CallEndedException extends BriefException {
  @Serial private static final long serialVersionUID = 1L;

  private CallEndedException(String what) {
    super("call", what);
  }

  /** The exception of a call that was cancelled. */
  static CallEndedException cancelled() {
    return new CallEndedException("was cancelled");
  }

  /** The exception of a call that had so much time. */
  static CallEndedException after(Duration time) {
    return new CallEndedException("was not done within " + time.toMillis() + " ms");
  }
}
