package dev.briefs.archive.sync;

import dev.briefs.ArchiveOptions;
import dev.briefs.FileSelection;
import dev.briefs.ReadingRules;
import dev.briefs.corpus.FolderWalk;
import dev.briefs.corpus.Listing;
import dev.briefs.corpus.WalkOptions;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.document.CustomFields;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What an index is to be made of.
 *
 * @param language the language of its briefs
 * @param folders real paths of its folders
 * @param followLinks whether links that leave them are followed
 * @param selection which of their files are indexed
 * @param reading how they are read
 * @param heading the heading under which files list closest articles
 * @param fields those that a program has declared
 */
record Plan(
    Language language,
    List<Path> folders,
    boolean followLinks,
    FileSelection selection,
    ReadingRules reading,
    String heading,
    CustomFields fields) {
  /** What an index remembers, for other folders, with what the options say otherwise. */
  static Plan of(
      IndexSettings remembered, ArchiveOptions options, Language language, List<Path> folders) {
    return new Plan(
        language,
        folders,
        remembered.followLinks() || options.followLinks(),
        options.selection().or(remembered.selection()),
        options.reading().orElse(remembered.reading()),
        remembered.heading(),
        remembered.fields().and(options.fields()));
  }

  /** The same where nothing but the options count. */
  Plan anew(ArchiveOptions options) {
    return new Plan(
        language,
        folders,
        options.followLinks(),
        options.selection().or(FileSelection.NONE),
        options.reading().orElse(ReadingRules.USUAL),
        heading,
        fields);
  }

  /** The same under another heading. */
  Plan heading(String heading) {
    return new Plan(language, folders, followLinks, selection, reading, heading, fields);
  }

  /** Whether an index reads each file in the same way. */
  boolean readsLike(IndexSettings index) {
    return reading.equals(index.reading())
        && selection.withDrafts() == index.selection().withDrafts()
        && selection.withIndexPages() == index.selection().withIndexPages();
  }

  /** The files of its folders, of which each may be absent. */
  Listing list(IndexStore index) throws IOException {
    WalkOptions options =
        (index.folder().isPresent()
                ? WalkOptions.without(index.folder().get().toRealPath())
                : WalkOptions.ALL)
            .followLinks(followLinks)
            .allowAbsent()
            .selection(selection);
    return FolderWalk.list(folders, options);
  }

  /** The settings of an index of this. */
  IndexSettings settings(String graph) {
    return IndexSettings.of(language, folders, heading, graph)
        .followLinks(followLinks)
        .selection(selection)
        .reading(reading)
        .fields(fields);
  }

  /** The settings of an index that is brought up to date with this. */
  IndexSettings settings(IndexSettings before) {
    return before
        .folders(folders)
        .followLinks(followLinks)
        .selection(selection)
        .reading(reading)
        .fields(fields);
  }
}
