package dev.briefs.archive.sync;

import dev.briefs.SyncReport.Skipped;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.FileNames;
import dev.briefs.corpus.Listing;
import dev.briefs.index.store.FileManifest;
import dev.briefs.index.store.FileManifest.Entry;
import dev.briefs.index.store.FileManifest.Folder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the inventory of what was listed. */
final class ManifestBuilder {
  private static final long MILLISECOND = 1_000_000;

  private ManifestBuilder() {}

  /** The inventory of a listing; files that cannot be read are in it, since they are there. */
  static FileManifest of(Listing listing) {
    Map<@Nullable Path, List<Entry>> byFolder = new HashMap<>();
    String folder = "";
    List<Entry> entries = List.of();
    for (BriefFile file : listing.files()) {
      int nameAt = file.path().lastIndexOf('/') + 1;
      String own = file.folder() + ":" + file.path().substring(0, nameAt);
      if (!own.equals(folder)) {
        folder = own;
        entries = entries(file.file(), byFolder);
      }
      long modified = Math.floorDiv(file.modified(), MILLISECOND);
      entries.add(new Entry(file.path().substring(nameAt), modified));
    }
    for (Skipped file : listing.skipped()) {
      if (FileNames.isMarkdown(String.valueOf(file.file().getFileName()))) {
        add(file.file(), -1, byFolder);
      }
    }
    List<Folder> folders = new ArrayList<>();
    listing
        .folders()
        .forEach(
            (path, modified) ->
                folders.add(new Folder(path, modified, byFolder.getOrDefault(path, List.of()))));
    listing.absent().forEach(path -> folders.add(new Folder(path, FileManifest.ABSENT, List.of())));
    return new FileManifest(folders);
  }

  private static void add(Path file, long modified, Map<@Nullable Path, List<Entry>> byFolder) {
    entries(file, byFolder).add(new Entry(String.valueOf(file.getFileName()), modified));
  }

  private static List<Entry> entries(Path file, Map<@Nullable Path, List<Entry>> byFolder) {
    return byFolder.computeIfAbsent(file.getParent(), folder -> new ArrayList<>());
  }
}
