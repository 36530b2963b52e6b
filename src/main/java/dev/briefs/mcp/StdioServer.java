package dev.briefs.mcp;

import dev.briefs.ArchiveReader;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Serves an archive over standard input and output, a message a line, until the input ends. One
 * server serves one client.
 */
public final class StdioServer {
  private static final Duration PROGRESS = Duration.ofSeconds(1);
  private static final int MOST_WAITING = 256;
  private static final int LAST_ANSWERS_SECONDS = 8;

  private final MessageCodec codec = new MessageCodec();
  private final MessageInput input;
  private final MessageOutput output;
  private final RequestHandler handler;
  private final Subscriptions subscriptions;
  private final Duration progress;
  private final Map<Object, Call> calls = new ConcurrentHashMap<>();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private final Semaphore running =
      new Semaphore(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()), true);

  /**
   * A server that answers from an archive.
   *
   * @param version of the program, as clients see it
   * @param in UTF-8
   */
  public StdioServer(ArchiveReader archive, String version, InputStream in, Writer out) {
    this(archive, version, in, out, PROGRESS);
  }

  /**
   * A server that answers from an archive.
   *
   * @param progress how often it tells of calls that take long
   */
  StdioServer(
      ArchiveReader archive, String version, InputStream in, Writer out, Duration progress) {
    this.input = new MessageInput(in);
    this.output = new MessageOutput(out);
    this.handler = new RequestHandler(archive, version, true, codec.mapper());
    this.subscriptions = new Subscriptions(new BriefResources(archive));
    this.progress = progress;
  }

  /** Answers requests until the input ends and each request is answered. */
  public void run() {
    try {
      input.run(new Requests());
      if (!waiting.tryAcquire(MOST_WAITING, LAST_ANSWERS_SECONDS, TimeUnit.SECONDS)) {
        calls.values().forEach(Call::close);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells the client that briefs were added, changed or removed. */
  public void archiveChanged() {
    send(new JSONRPCNotification(McpSchema.METHOD_NOTIFICATION_RESOURCES_LIST_CHANGED));
    subscriptions.changes().forEach(this::send);
  }

  private void send(JSONRPCMessage message) {
    try {
      output.send(codec.write(message));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Takes what the client sends. */
  private final class Requests implements MessageInput.Receiver {
    @Override
    public void line(String text) throws IOException {
      try {
        switch (codec.read(text)) {
          case JSONRPCRequest request -> begin(request);
          case JSONRPCNotification notice -> noted(notice);
          default -> {}
        }
      } catch (MalformedMessageException malformed) {
        output.send(codec.write(malformed));
      }
    }

    @Override
    public void tooLong() throws IOException {
      output.send(codec.write(MessageCodec.tooLarge()));
    }

    private void begin(JSONRPCRequest request) {
      waiting.acquireUninterruptibly();
      Call call = Call.begin(request, progress, StdioServer.this::send);
      calls.put(request.id(), call);
      Thread.ofVirtual().name("briefs-mcp").start(() -> answer(request, call));
    }

    private void noted(JSONRPCNotification notice) {
      if (notice.method().equals("notifications/cancelled")
          && notice.params() instanceof Map<?, ?> map
          && map.get("requestId") != null) {
        Call call = calls.get(map.get("requestId"));
        if (call != null) {
          call.close();
        }
      }
    }
  }

  private void answer(JSONRPCRequest request, Call call) {
    running.acquireUninterruptibly();
    try (call) {
      if (!call.isOver()) {
        JSONRPCResponse answer = answer(request);
        if (call.end()) {
          send(answer);
        }
      }
    } catch (RuntimeException gone) {
      // nobody reads any more; the end of the input follows
    } finally {
      calls.remove(request.id(), call);
      running.release();
      waiting.release();
    }
  }

  private JSONRPCResponse answer(JSONRPCRequest request) {
    if (!Subscriptions.concern(request)) {
      return handler.answer(request);
    }
    try {
      subscriptions.accept(request);
      return JSONRPCResponse.result(request.id(), Map.of());
    } catch (RuntimeException failure) {
      return RequestHandler.failed(request, failure);
    }
  }
}
