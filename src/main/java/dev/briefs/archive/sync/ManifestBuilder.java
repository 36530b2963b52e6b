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
    for (BriefFile file : listing.files()) {
      add(file.file(), Math.floorDiv(file.modified(), MILLISECOND), byFolder);
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
    byFolder
        .computeIfAbsent(file.getParent(), folder -> new ArrayList<>())
        .add(new Entry(String.valueOf(file.getFileName()), modified));
  }
}
