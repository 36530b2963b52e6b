package dev.briefs.archive.check;

import dev.briefs.FileSelection;
import dev.briefs.Finding;
import dev.briefs.Rule;
import dev.briefs.archive.sync.FileStanding;
import dev.briefs.corpus.BriefFile;
import dev.briefs.markdown.brief.BriefElement;
import dev.briefs.markdown.brief.ParsedBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds ids that several files have, by their names or in their front matter. */
final class IdCheck {
  /**
   * An id that a file has.
   *
   * @param path of the file
   * @param line on which it stands, 1 for the file's name
   * @param stated whether it stands in the front matter
   */
  private record Claim(String path, int line, boolean stated) {}

  private final Map<String, List<Claim>> claims = new TreeMap<>();
  private final FileSelection selection;

  IdCheck(FileSelection selection) {
    this.selection = selection;
  }

  /** Takes note of the ids of a file. */
  void add(CheckedFile checked) {
    BriefFile file = checked.file();
    if (checked.standing().isEmpty()) {
      return;
    }
    String name = name(file.path());
    if (!FileStanding.isIndexPage(file, selection)) {
      claim(name, new Claim(file.path(), 1, false));
    }
    checked.parsed().ifPresent(parsed -> state(file, name, parsed));
  }

  private void state(BriefFile file, String name, ParsedBrief parsed) {
    String id = parsed.statedId();
    if (!id.isEmpty() && !id.equals(name)) {
      claim(id, new Claim(file.path(), parsed.line(BriefElement.STATED_ID), true));
    }
  }

  private void claim(String id, Claim claim) {
    claims.computeIfAbsent(id, unused -> new ArrayList<>()).add(claim);
  }

  /** What is wrong with the ids of all files so far. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    claims.forEach(
        (id, claimed) -> {
          for (Claim claim : claimed.size() > 1 ? claimed : List.<Claim>of()) {
            findings.add(finding(id, claim, claimed));
          }
        });
    return findings;
  }

  private static Finding finding(String id, Claim claim, List<Claim> all) {
    Claim other = all.get(all.getFirst().equals(claim) ? 1 : 0);
    String message =
        "the id " + id + " is " + (other.stated() ? "stated" : "the name") + " there: ";
    return new Finding(
        claim.path(), claim.line(), Rule.DUPLICATE_ID, message + other.path(), false);
  }

  private static String name(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.'));
  }
}
