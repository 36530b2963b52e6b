package dev.briefs.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of parts in the bulk format, each with a file that names its documents. A part whose
 * second file is missing was not finished, and is written anew by the next run. Not thread-safe.
 */
final class ExportFolder {
  private static final int PART_CHARACTERS = 2_000_000;
  private static final Pattern STATE = Pattern.compile("bulk-\\d{6}\\.state");
  private static final String REMOVED = "-";
  private static final int HASH_BYTES = 16;

  private final Path folder;
  private final Map<String, String> exported = new TreeMap<>();
  private final StringBuilder bulk = new StringBuilder();
  private final List<String> state = new ArrayList<>();
  private int part;

  /** Goes on in a folder, which is made where it is absent. */
  ExportFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    for (Path file : states()) {
      for (String line : Files.readAllLines(file)) {
        int tab = line.indexOf('\t');
        note(line.substring(tab + 1), line.substring(0, tab));
      }
      part++;
    }
  }

  private List<Path> states() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> STATE.matcher(String.valueOf(file.getFileName())).matches())
          .sorted()
          .toList();
    }
  }

  private void note(String id, String hash) {
    if (hash.equals(REMOVED)) {
      exported.remove(id);
    } else {
      exported.put(id, hash);
    }
  }

  /** The ids that the parts hold, less those that later parts remove. */
  List<String> ids() {
    return List.copyOf(exported.keySet());
  }

  boolean holds(String id) {
    return exported.containsKey(id);
  }

  /** Adds a document unless the parts hold it as it is; whether it was added. */
  boolean put(String id, String document) throws IOException {
    byte[] hash = Feature.sha256(document.getBytes(UTF_8));
    String written = HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    if (written.equals(exported.get(id))) {
      return false;
    }
    bulk.append("{\"index\":{\"_id\":").append(quoted(id)).append("}}\n");
    bulk.append(document).append('\n');
    add(id, written);
    return true;
  }

  /** Adds the removal of a document. */
  void remove(String id) throws IOException {
    bulk.append("{\"delete\":{\"_id\":").append(quoted(id)).append("}}\n");
    add(id, REMOVED);
  }

  private void add(String id, String hash) throws IOException {
    state.add(hash + "\t" + id);
    note(id, hash);
    if (bulk.length() >= PART_CHARACTERS) {
      flush();
    }
  }

  /** Finishes the part that is begun. */
  void flush() throws IOException {
    if (state.isEmpty()) {
      return;
    }
    part++;
    String name = String.format(Locale.ROOT, "bulk-%06d", part);
    Files.writeString(folder.resolve(name + ".ndjson"), bulk);
    replace(name + ".state", String.join("\n", state) + "\n");
    bulk.setLength(0);
    state.clear();
  }

  /** Writes a file whole or not at all. */
  void replace(String name, String text) throws IOException {
    Path pending = folder.resolve(name + ".pending");
    Files.writeString(pending, text);
    Files.move(
        pending,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
