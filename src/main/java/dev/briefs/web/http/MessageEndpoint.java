package dev.briefs.web.http;

import java.io.IOException;
import java.util.function.Consumer;

/** Answers messages that are posted to one address; thread-safe. */
public interface MessageEndpoint {
  /** The address. */
  String path();

  /** The largest message in bytes. */
  int mostBytes();

  /** Whether it speaks a version of its protocol, as the header of a request names it. */
  boolean speaks(String version);

  /**
   * The answer to a message.
   *
   * @param status the status code
   * @param body JSON in UTF-8; empty for none
   */
  record Reply(int status, byte[] body) {}

  /**
   * The answer to a message.
   *
   * @param message what was posted
   * @param notices takes JSON in UTF-8 that is sent before the answer, from any thread
   */
  Reply answer(byte[] message, Consumer<byte[]> notices) throws IOException;

  /** What those who listen are sent when the archive has changed, as JSON. */
  String archiveChanged();
}
