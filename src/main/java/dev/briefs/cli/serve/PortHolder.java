package dev.briefs.cli.serve;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the process that listens on a port, where the system tells of it as Linux does. */
final class PortHolder {
  private static final Path PROCESSES = Path.of("/proc");
  private static final String LISTENING = "0A";

  private PortHolder() {}

  /** The process's number and name; empty where it cannot be found. */
  static Optional<String> of(int port) {
    try {
      Set<String> sockets = sockets(port);
      return sockets.isEmpty() ? Optional.empty() : holder(sockets);
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  private static Set<String> sockets(int port) throws IOException {
    String ending = String.format(Locale.ROOT, ":%04X", port);
    Set<String> sockets = new HashSet<>();
    for (String table : List.of("tcp", "tcp6")) {
      Path file = PROCESSES.resolve("net").resolve(table);
      List<String> lines = Files.isReadable(file) ? Files.readAllLines(file) : List.of();
      for (String line : lines) {
        String[] columns = line.strip().split("\\s+", -1);
        if (columns.length > 9 && columns[1].endsWith(ending) && columns[3].equals(LISTENING)) {
          sockets.add("socket:[" + columns[9] + "]");
        }
      }
    }
    return sockets;
  }

  private static Optional<String> holder(Set<String> sockets) throws IOException {
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
      for (Path process : processes) {
        if (holds(process, sockets)) {
          return Optional.of("process " + process.getFileName() + " (" + name(process) + ")");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Path process, Set<String> sockets) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path file : files) {
        if (Files.isSymbolicLink(file)
            && sockets.contains(Files.readSymbolicLink(file).toString())) {
          return true;
        }
      }
    } catch (IOException | DirectoryIteratorException gone) {
      // another's process, or one that has ended meanwhile
    }
    return false;
  }

  private static String name(Path process) throws IOException {
    String[] words = Files.readString(process.resolve("cmdline")).split("\0", -1);
    boolean briefs = List.of(words).stream().anyMatch(word -> word.endsWith("briefs.jar"));
    return briefs ? "briefs" : Files.readString(process.resolve("comm")).strip();
  }
}
