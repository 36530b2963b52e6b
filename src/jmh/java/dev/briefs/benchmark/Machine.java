package dev.briefs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.Version;

/** What figures depend on: the machine, and the versions of what runs on it. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Path MEMORY = Path.of("/proc/meminfo");
  private static final double KIBIBYTES_PER_GIGABYTE = 1e9 / 1024;

  /** How each program of a peer is asked for its version; one of them calls that a failure. */
  private static final Map<String, String> PEERS =
      Map.of(
          Peer.RIPGREP, "rg --version",
          Peer.RECOLL, "recollq -v 2>&1 || :",
          Peer.QMD, "qmd --version");

  /** Texts and recorded figures change nothing that is measured. */
  private static final String COMMIT =
      "git describe --always $(git diff --quiet HEAD -- . ':!*.md' ':!*.tsv' || echo --dirty)";

  private Machine() {}

  /** Remarks on it. */
  static List<String> describe(Path launcher) throws IOException {
    List<String> remarks = new ArrayList<>();
    remarks.add("date: " + LocalDate.now(ZoneOffset.UTC));
    remarks.add("briefs: " + first(Program.of(launcher.toString(), "--version")));
    if (Program.exists("git")) {
      remarks.add("commit: " + first(Program.of("sh", "-c", COMMIT)));
    }
    remarks.add(
        "machine: %d processors (%s), %s memory, %s"
            .formatted(
                Runtime.getRuntime().availableProcessors(),
                processor(),
                memory(),
                System.getProperty("os.name") + " " + System.getProperty("os.version")));
    remarks.add("Java: " + System.getProperty("java.vendor.version", Runtime.version().toString()));
    remarks.add("Lucene: " + Version.LATEST);
    for (Map.Entry<String, String> peer : PEERS.entrySet()) {
      if (Program.exists(peer.getKey())) {
        remarks.add(first(Program.of("sh", "-c", peer.getValue())));
      }
    }
    return remarks;
  }

  private static String first(Program program) throws IOException {
    return program.lines().stream().findFirst().orElse("");
  }

  private static String processor() throws IOException {
    return Files.isReadable(PROCESSORS)
        ? value(Files.readAllLines(PROCESSORS), "model name")
        : System.getProperty("os.arch");
  }

  private static String memory() throws IOException {
    if (!Files.isReadable(MEMORY)) {
      return "unknown";
    }
    String kibibytes = value(Files.readAllLines(MEMORY), "MemTotal").replaceAll("\\D", "");
    return Math.round(Double.parseDouble(kibibytes) / KIBIBYTES_PER_GIGABYTE) + " GB";
  }

  private static String value(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
