package dev.briefs.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A request under way. While it takes long it tells the client so, where the client asks for that;
 * once it is cancelled it has no answer. Thread-safe.
 */
final class Call implements AutoCloseable {
  private final @Nullable Object token;
  private final String what;
  private final Consumer<JSONRPCNotification> notices;
  private final CountDownLatch over = new CountDownLatch(1);

  private Call(@Nullable Object token, String what, Consumer<JSONRPCNotification> notices) {
    this.token = token;
    this.what = what;
    this.notices = notices;
  }

  /**
   * Begins a call.
   *
   * @param every how long it takes until it tells of its progress, and then again
   * @param notices is given messages for the client, never after the call is over
   */
  static Call begin(JSONRPCRequest request, Duration every, Consumer<JSONRPCNotification> notices) {
    Map<?, ?> parameters = request.params() instanceof Map<?, ?> map ? map : Map.of();
    Map<?, ?> meta = parameters.get("_meta") instanceof Map<?, ?> map ? map : Map.of();
    String what = parameters.get("name") instanceof String name ? name : request.method();
    Call call = new Call(meta.get("progressToken"), what, notices);
    if (call.token != null) {
      Thread.ofVirtual().name("briefs-mcp-progress").start(() -> call.tell(every));
    }
    return call;
  }

  private void tell(Duration every) {
    try {
      for (int times = 1; !over.await(every.toMillis(), TimeUnit.MILLISECONDS); times++) {
        tell(times, every.multipliedBy(times));
      }
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void tell(int times, Duration running) {
    if (!isOver()) {
      Map<String, Object> progress =
          Map.of(
              "progressToken",
              Objects.requireNonNull(token),
              "progress",
              times,
              "message",
              what + " has been running for " + running.toSeconds() + " s");
      notices.accept(new JSONRPCNotification(McpSchema.METHOD_NOTIFICATION_PROGRESS, progress));
    }
  }

  /** Whether it has been answered or cancelled. */
  boolean isOver() {
    return over.getCount() == 0;
  }

  /** Ends it; returns whether it had not ended before, so that it may be answered. */
  synchronized boolean end() {
    boolean first = !isOver();
    over.countDown();
    return first;
  }

  @Override
  public void close() {
    end();
  }
}
