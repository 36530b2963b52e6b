package dev.briefs.mcp;

import dev.briefs.ArchiveReader;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Answers messages that come by HTTP, each by itself: Streamable HTTP without sessions. The HTTP
 * server is that of whoever uses this. Thread-safe.
 */
public final class HttpEndpoint {
  /** The largest message in bytes. */
  public static final int MOST_BYTES = MessageCodec.MOST_BYTES;

  private static final Duration PROGRESS = Duration.ofSeconds(1);

  private final MessageCodec codec = new MessageCodec();
  private final RequestHandler handler;
  private final Duration progress;

  /**
   * An endpoint that answers from an archive.
   *
   * @param version of the program, as clients see it
   */
  public HttpEndpoint(ArchiveReader archive, String version) {
    this(archive, version, PROGRESS);
  }

  /**
   * An endpoint that answers from an archive.
   *
   * @param progress how often it tells of calls that take long
   */
  HttpEndpoint(ArchiveReader archive, String version, Duration progress) {
    this.handler = new RequestHandler(archive, version, false, codec.mapper());
    this.progress = progress;
  }

  /**
   * The answer to a message.
   *
   * @param status the status code of HTTP
   * @param body JSON in UTF-8; empty for a message that has no answer
   */
  public record Answer(int status, byte[] body) {}

  /** Whether it speaks a version of the protocol, as the header of a request names it. */
  public static boolean speaks(String version) {
    return RequestHandler.VERSIONS.contains(version);
  }

  /**
   * The answer to one message.
   *
   * @param body the message as JSON in UTF-8
   * @param notices is given messages that precede the answer, as JSON in UTF-8, by any thread
   */
  public Answer answer(byte[] body, Consumer<byte[]> notices) throws IOException {
    try {
      if (body.length > MOST_BYTES) {
        throw MessageCodec.tooLarge();
      }
      return codec.read(new String(body, StandardCharsets.UTF_8)) instanceof JSONRPCRequest request
          ? answer(request, notices)
          : new Answer(202, new byte[0]);
    } catch (MalformedMessageException malformed) {
      return new Answer(400, octets(codec.write(malformed)));
    }
  }

  private Answer answer(JSONRPCRequest request, Consumer<byte[]> notices) throws IOException {
    try (Call call = Call.begin(request, progress, notice -> notices.accept(written(notice)))) {
      var answer = handler.answer(request);
      call.end();
      return new Answer(200, octets(codec.write(answer)));
    }
  }

  /** What a client that listens is told when briefs were added, changed or removed. */
  public byte[] archiveChanged() {
    return written(new JSONRPCNotification(McpSchema.METHOD_NOTIFICATION_RESOURCES_LIST_CHANGED));
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] written(JSONRPCNotification notice) {
    try {
      return octets(codec.write(notice));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
