package dev.briefs.mcp.tool;

import java.io.Serial;

/** A call that a tool refuses; the message says what to write instead. */
public final class ToolException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  ToolException(String message) {
    super(message);
  }
}
