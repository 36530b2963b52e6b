package dev.briefs.cli.serve;

import dev.briefs.cli.terminal.Terminal;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens addresses in the person's browser. */
final class Browser {
  private Browser() {}

  /** Opens an address by the system's own command, and says so where there is none. */
  static void open(String address, Terminal terminal) {
    try {
      new ProcessBuilder(command(address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException absent) {
      terminal.message("--open", "cannot start a browser: " + absent.getMessage());
    }
  }

  private static List<String> command(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return List.of("open", address);
    }
    return system.contains("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of("xdg-open", address);
  }
}
