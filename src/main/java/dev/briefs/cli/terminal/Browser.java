package dev.briefs.cli.terminal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Opens addresses in the person's browser. */
public final class Browser {
  private Browser() {}

  /**
   * Opens an address by $BROWSER, else by the system's own command.
   *
   * @throws IOException when there is no such command
   */
  public static void open(String address, Map<String, String> environment) throws IOException {
    new ProcessBuilder(command(address, environment))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> command(String address, Map<String, String> environment) {
    String chosen = environment.getOrDefault("BROWSER", "").strip();
    if (!chosen.isEmpty()) {
      return List.of(chosen, address);
    }
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return List.of("open", address);
    }
    return system.contains("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of("xdg-open", address);
  }
}
