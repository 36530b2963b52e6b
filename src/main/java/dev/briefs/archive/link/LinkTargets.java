package dev.briefs.archive.link;

import dev.briefs.ClosestEntry;
import dev.briefs.LinkStyle;
import dev.briefs.corpus.BriefFile;
import dev.briefs.markdown.ClosestSection;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the briefs that written links lead to, whatever their style; where a target could mean an
 * id or a path, the style that lists are written in decides. Thread-safe.
 */
public final class LinkTargets {
  private static final String ENDING = ".md";

  private final Map<String, BriefFile> files;
  private final Map<Path, String> ids = new HashMap<>();
  private final boolean pathsFirst;

  /**
   * Targets among files.
   *
   * @param files the files by the ids of their briefs
   */
  public LinkTargets(Map<String, BriefFile> files, LinkStyle style) {
    this.files = files;
    this.pathsFirst = style == LinkStyle.RELATIVE;
    files.values().forEach(file -> ids.put(file.file(), file.id()));
  }

  /** The id of the brief that an entry of a file leads to. */
  public Optional<String> find(BriefFile from, ClosestEntry entry) {
    String path = ClosestSection.path(entry.target());
    Optional<String> byPath = byPath(from, path);
    Optional<String> byId =
        Stream.of(path, withoutEnding(path), entry.id()).filter(files::containsKey).findFirst();
    return pathsFirst ? byPath.or(() -> byId) : byId.or(() -> byPath);
  }

  private Optional<String> byPath(BriefFile from, String path) {
    try {
      Path to = from.file().resolveSibling(path).normalize();
      Path withEnding = from.file().resolveSibling(path + ENDING).normalize();
      return Stream.of(to, withEnding).filter(ids::containsKey).map(ids::get).findFirst();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static String withoutEnding(String path) {
    return path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
  }
}
