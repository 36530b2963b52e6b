package dev.briefs.index.store;

import dev.briefs.FileSelection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A selection of files as the strings of a commit, and back. */
final class SelectionCodec {
  private static final String EXCLUDE = "briefs.exclude";
  private static final String INCLUDE = "briefs.include";
  private static final String DRAFTS = "briefs.drafts";
  private static final String INDEX_PAGES = "briefs.indexPages";
  private static final String SEPARATOR = "\u0000";

  private SelectionCodec() {}

  static Map<String, String> encode(FileSelection selection) {
    return Map.of(
        EXCLUDE,
        String.join(SEPARATOR, selection.excluded()),
        INCLUDE,
        String.join(SEPARATOR, selection.included()),
        DRAFTS,
        Boolean.toString(selection.withDrafts()),
        INDEX_PAGES,
        Boolean.toString(selection.withIndexPages()));
  }

  static FileSelection decode(Map<String, String> commit) {
    return FileSelection.NONE
        .exclude(strings(commit.getOrDefault(EXCLUDE, "")))
        .include(strings(commit.getOrDefault(INCLUDE, "")))
        .drafts(Boolean.parseBoolean(commit.get(DRAFTS)))
        .indexPages(Boolean.parseBoolean(commit.get(INDEX_PAGES)));
  }

  private static List<String> strings(String joined) {
    return Stream.of(joined.split(SEPARATOR, -1)).filter(text -> !text.isEmpty()).toList();
  }
}
