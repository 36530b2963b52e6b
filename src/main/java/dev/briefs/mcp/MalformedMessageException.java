package dev.briefs.mcp;

import java.io.IOException;
import java.io.Serial;

/** A text that is no message of the protocol. */
final class MalformedMessageException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final int code;

  /**
   * Says what is wrong.
   *
   * @param code the error code of JSON-RPC
   */
  MalformedMessageException(int code, String message) {
    super(message);
    this.code = code;
  }

  /** The error code of JSON-RPC. */
  int code() {
    return code;
  }
}
