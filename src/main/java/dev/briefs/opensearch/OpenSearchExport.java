package dev.briefs.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.briefs.IndexedBrief;
import dev.briefs.ProgressListener;
import dev.briefs.archive.BriefArchive;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Exports an archive for OpenSearch: an index template, and documents in the bulk format. */
public final class OpenSearchExport {
  private static final String TEMPLATE = "template.json";

  private final ExportFolder folder;
  private final Set<String> seen = new HashSet<>();
  private int added;
  private int updated;
  private int unchanged;

  private OpenSearchExport(ExportFolder folder) {
    this.folder = folder;
  }

  /**
   * Writes into a folder what has changed since the last export into it; all, where there was none.
   * A run that was stopped is taken up by the next one, which leaves out what is written already.
   *
   * @throws UncheckedIOException when the folder cannot be written
   */
  public static ExportReport into(Path folder, BriefArchive archive, ProgressListener progress) {
    try {
      OpenSearchExport export = new OpenSearchExport(new ExportFolder(folder));
      export.folder.replace(TEMPLATE, template());
      archive.indexed(export::put, progress);
      return export.end();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The index template, as JSON. */
  public static String template() {
    try (InputStream in = OpenSearchExport.class.getResourceAsStream(TEMPLATE)) {
      return new String(Objects.requireNonNull(in, TEMPLATE).readAllBytes(), UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private void put(IndexedBrief brief) {
    String id = brief.brief().id();
    seen.add(id);
    boolean known = folder.holds(id);
    try {
      if (!folder.put(id, DocumentWriter.write(brief))) {
        unchanged++;
      } else if (known) {
        updated++;
      } else {
        added++;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private ExportReport end() throws IOException {
    int removed = 0;
    for (String id : folder.ids()) {
      if (!seen.contains(id)) {
        folder.remove(id);
        removed++;
      }
    }
    folder.flush();
    return new ExportReport(added, updated, unchanged, removed);
  }
}
