package dev.briefs.archive.check;

import dev.briefs.ClosestEntry;
import dev.briefs.LinkStyle;
import dev.briefs.Rule;
import dev.briefs.archive.link.LinkTargets;
import dev.briefs.corpus.BriefFile;
import dev.briefs.markdown.ClosestSection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks written lists of closest articles. Where a target could mean an id or a path, an entry is
 * wrong only if it is so either way. Thread-safe.
 */
final class ListCheck {
  private static final String ENDING = ".md";

  private final Map<String, BriefFile> files;
  private final LinkTargets byId;
  private final LinkTargets byPath;

  /** What an entry leads to, by the target as an id and as a path. */
  private record Meaning(Optional<String> id, Optional<String> path) {
    boolean isDead() {
      return id.isEmpty() && path.isEmpty();
    }

    boolean isOnly(String own) {
      return id.filter(own::equals).isPresent() && path.filter(own::equals).isPresent();
    }
  }

  /**
   * A check among files.
   *
   * @param files the files by the ids of their briefs
   */
  ListCheck(Map<String, BriefFile> files) {
    this.files = files;
    this.byId = new LinkTargets(files, LinkStyle.ID);
    this.byPath = new LinkTargets(files, LinkStyle.RELATIVE);
  }

  void check(BriefFile file, List<ClosestEntry> entries, Findings findings) {
    Set<Meaning> seen = new HashSet<>();
    for (ClosestEntry entry : entries) {
      Optional<LinkTargets.Match> match = byId.match(file, entry);
      Meaning meaning = new Meaning(match.map(LinkTargets.Match::id), byPath.find(file, entry));
      if (entry.id().isEmpty()) {
        continue; // the parser has warned of it
      }
      if (meaning.isDead()) {
        dead(file, entry, byId.sharing(entry), findings);
      } else if (meaning.isOnly(file.id())) {
        findings.addRemovable(entry.line(), Rule.SELF_LINK, "the entry leads to its own brief");
      } else if (!seen.add(meaning)) {
        String message = "an entry before this one leads to " + entry.id();
        findings.addRemovable(entry.line(), Rule.REPEATED_LINK, message);
      } else if (match.isPresent() && !match.get().exact()) {
        misspelled(file, entry, match.get().id(), findings);
      }
    }
  }

  /** The target is corrected in its own form: an id, an id with an ending, or a path. */
  private void misspelled(BriefFile file, ClosestEntry entry, String id, Findings findings) {
    String target = entry.target();
    boolean path = target.contains("/") && !id.contains("/");
    boolean ending = target.toLowerCase(Locale.ROOT).endsWith(ENDING);
    String name = path ? relative(file, id) : id;
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    String encoded = ClosestSection.target(stem) + (ending ? ENDING : "");
    findings.addCorrection(
        new Correction(entry.line(), target, encoded),
        Rule.MISSPELLED_LINK,
        "the brief is named " + id + ", written " + target);
  }

  private String relative(BriefFile from, String id) {
    BriefFile to = files.get(id);
    Path folder = from.file().getParent();
    return to == null || folder == null
        ? id
        : folder.relativize(to.file()).toString().replace('\\', '/');
  }

  /**
   * An address elsewhere may be meant, and a file outside of the folder exists all the same. A name
   * that several files share leads to one of them.
   */
  private static void dead(
      BriefFile file, ClosestEntry entry, List<String> sharing, Findings findings) {
    if (sharing.size() > 1) {
      String names = String.join(", ", sharing);
      findings.add(
          entry.line(), Rule.DEAD_LINK, "several briefs are named " + entry.id() + ": " + names);
      return;
    }
    boolean plain = entry.target().equals(entry.id());
    String message =
        "no brief is named " + entry.id() + (plain ? "" : ", written " + entry.target());
    if (entry.target().contains("://")) {
      findings.add(entry.line(), Rule.DEAD_LINK, message);
    } else if (!exists(file, entry)) {
      findings.addRemovable(entry.line(), Rule.DEAD_LINK, message);
    }
  }

  private static boolean exists(BriefFile from, ClosestEntry entry) {
    try {
      String path = ClosestSection.path(entry.target());
      Path to = from.file().resolveSibling(path);
      return !path.isEmpty()
          && (Files.isRegularFile(to) || Files.isRegularFile(Path.of(to + ".md")));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
