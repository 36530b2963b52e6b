package dev.briefs.cli.mcp;

import java.util.Objects;

/** What the servers of the protocol have in common. */
public final class McpServer {
  private McpServer() {}

  /** Keeps off standard error that the library's logging has no place to go. */
  public static void quieten() {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  /** The version of the program, as clients see it. */
  public static String version() {
    return Objects.requireNonNullElse(McpServer.class.getPackage().getImplementationVersion(), "0");
  }
}
