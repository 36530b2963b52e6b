package dev.briefs.archive.link;

import dev.briefs.ClosestEntry;
import dev.briefs.LinkStyle;
import dev.briefs.corpus.BriefFile;
import dev.briefs.markdown.ClosestSection;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the briefs that written links lead to, whatever their style; where a target could mean an
 * id or a path, the style that lists are written in decides. Names are compared with letters and
 * accents composed (NFC). Thread-safe.
 */
public final class LinkTargets {
  /**
   * What a target leads to.
   *
   * @param id the id of the brief
   * @param exact whether the target names it as it is; else it differs in case or encoding
   */
  public record Match(String id, boolean exact) {}

  private static final String ENDING = ".md";

  /** Stands for an id where several names differ in case alone. */
  private static final String AMBIGUOUS = "";

  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byPath = new HashMap<>();
  private final Map<String, String> byLooseId = new HashMap<>();
  private final Map<String, String> byLoosePath = new HashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();
  private final boolean pathsFirst;

  /**
   * Targets among files.
   *
   * @param files the files by the ids of their briefs
   */
  public LinkTargets(Map<String, BriefFile> files, LinkStyle style) {
    this.pathsFirst = style == LinkStyle.RELATIVE;
    for (Map.Entry<String, BriefFile> file : files.entrySet()) {
      String id = file.getKey();
      String path = file.getValue().file().toString();
      byId.put(composed(id), id);
      byName.computeIfAbsent(name(composed(id)), name -> new ArrayList<>()).add(id);
      byPath.put(composed(path), id);
      byLooseId.merge(loose(id), id, (one, other) -> AMBIGUOUS);
      byLoosePath.merge(loose(path), id, (one, other) -> AMBIGUOUS);
    }
  }

  /** The id of the brief that an entry of a file leads to. */
  public Optional<String> find(BriefFile from, ClosestEntry entry) {
    return match(from, entry).map(Match::id);
  }

  /** The brief that an entry of a file leads to, also where only case or encoding differ. */
  public Optional<Match> match(BriefFile from, ClosestEntry entry) {
    Optional<String> path = path(from, entry);
    Optional<String> id =
        names(entry)
            .map(LinkTargets::composed)
            .map(byId::get)
            .flatMap(Stream::ofNullable)
            .findFirst();
    Optional<String> exact = pathsFirst ? path.or(() -> id) : id.or(() -> path);
    return exact.map(found -> new Match(found, true)).or(() -> loosely(from, entry));
  }

  /** The ids, in order, of the briefs whose files have the name that an entry writes. */
  public List<String> sharing(ClosestEntry entry) {
    return names(entry)
        .map(LinkTargets::composed)
        .map(byName::get)
        .flatMap(Stream::ofNullable)
        .findFirst()
        .map(ids -> ids.stream().sorted().toList())
        .orElse(List.of());
  }

  /** Whether a name is a brief's id. */
  boolean isId(String name) {
    return byId.containsKey(composed(name));
  }

  private static String name(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** Whether an entry names the path from its file to another. */
  boolean leadsByPath(BriefFile from, ClosestEntry entry) {
    return path(from, entry).isPresent();
  }

  private Optional<String> path(BriefFile from, ClosestEntry entry) {
    return paths(from, entry)
        .map(LinkTargets::composed)
        .map(byPath::get)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private Optional<Match> loosely(BriefFile from, ClosestEntry entry) {
    Stream<String> ids = names(entry).map(LinkTargets::loose).map(byLooseId::get);
    Stream<String> paths = paths(from, entry).map(LinkTargets::loose).map(byLoosePath::get);
    return Stream.concat(ids, paths)
        .flatMap(Stream::ofNullable)
        .filter(id -> !id.equals(AMBIGUOUS))
        .findFirst()
        .map(id -> new Match(id, false));
  }

  /** The names that a target may mean: as a path, without its ending, as an id, and as written. */
  private static Stream<String> names(ClosestEntry entry) {
    String path = ClosestSection.path(entry.target());
    return Stream.of(path, withoutEnding(path), entry.id(), entry.target())
        .filter(name -> !name.isEmpty());
  }

  private static Stream<String> paths(BriefFile from, ClosestEntry entry) {
    try {
      String path = ClosestSection.path(entry.target());
      Path exact = from.file().resolveSibling(path).normalize();
      Path withEnding = from.file().resolveSibling(path + ENDING).normalize();
      return Stream.of(exact.toString(), withEnding.toString());
    } catch (InvalidPathException noPath) {
      return Stream.empty();
    }
  }

  private static String withoutEnding(String path) {
    boolean markdown =
        path.regionMatches(true, path.length() - ENDING.length(), ENDING, 0, ENDING.length());
    return markdown ? path.substring(0, path.length() - ENDING.length()) : path;
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static String loose(String name) {
    return composed(name).toLowerCase(Locale.ROOT);
  }
}
