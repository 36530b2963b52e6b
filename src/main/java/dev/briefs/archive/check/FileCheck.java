package dev.briefs.archive.check;

import dev.briefs.CheckRequest;
import dev.briefs.FileSelection;
import dev.briefs.Finding;
import dev.briefs.ReadingRules;
import dev.briefs.Rule;
import dev.briefs.Warning;
import dev.briefs.archive.sync.FileStanding;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.BriefSource;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.UnreadableFileException;
import dev.briefs.index.document.Standing;
import dev.briefs.markdown.BriefParser;
import dev.briefs.markdown.brief.ParsedBrief;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks files by themselves, among the files they may link to; thread-safe. */
final class FileCheck {
  private static final Set<Rule> REMOVABLE = Set.of(Rule.EMPTY_ROW, Rule.REPEATED_ROW);
  private static final char REPLACEMENT = '\uFFFD';

  private final CheckRequest request;
  private final FileSelection selection;
  private final FileReader reader;
  private final BriefParser parser;
  private final ListCheck lists;

  FileCheck(CheckRequest request, Archive archive, FileReader reader, ListCheck lists) {
    this.request = request;
    this.selection = archive.selection();
    this.reader = reader;
    this.parser = new BriefParser(request.heading(), archive.reading());
    this.lists = lists;
  }

  /**
   * The archive that files are checked as part of.
   *
   * @param selection which files belong to it
   * @param reading how they are read
   * @param root the folder that the patterns of the selection are relative to
   */
  record Archive(FileSelection selection, ReadingRules reading, Path root) {}

  /** Checks a file. */
  CheckedFile check(BriefFile file) {
    try {
      return check(file, reader.read(file));
    } catch (UnreadableFileException unreadable) {
      Findings findings = new Findings(file.path(), false);
      findings.add(1, Rule.UNREADABLE_FILE, String.valueOf(unreadable.getMessage()));
      Optional<Standing> standing = Optional.of(Standing.PUBLISHED);
      return new CheckedFile(file, "", Optional.empty(), standing, enabled(findings), List.of());
    }
  }

  private CheckedFile check(BriefFile file, BriefSource source) {
    ParsedBrief parsed = parser.read(file.id(), source.text());
    String text = source.text();
    Optional<Standing> standing = FileStanding.of(file, text, parsed.brief(), selection);
    if (standing.isEmpty()) {
      return new CheckedFile(file, text, Optional.empty(), standing, List.of(), List.of());
    }
    Findings findings = new Findings(file.path(), source.utf8());
    if (!source.utf8()) {
      findings.add(lineOfReplacement(source.text()), Rule.UNKNOWN_ENCODING, "not UTF-8");
    }
    parsed.brief().warnings().forEach(warning -> add(findings, warning));
    MetadataCheck.check(parsed, request.today(), findings);
    RequiredSectionsCheck.check(parsed, findings);
    lists.check(file, parsed.brief().closest(), findings);
    boolean correct = !request.disabled().contains(Rule.MISSPELLED_LINK) && source.utf8();
    return new CheckedFile(
        file,
        source.text(),
        Optional.of(parsed),
        standing,
        enabled(findings),
        correct ? findings.corrections() : List.of());
  }

  private static void add(Findings findings, Warning warning) {
    if (REMOVABLE.contains(warning.rule())) {
      findings.addRemovable(warning.line(), warning.rule(), warning.message());
    } else {
      findings.add(warning.line(), warning.rule(), warning.message());
    }
  }

  private List<Finding> enabled(Findings findings) {
    return findings.list().stream()
        .filter(finding -> !request.disabled().contains(finding.rule()))
        .toList();
  }

  private static int lineOfReplacement(String text) {
    String before = text.substring(0, Math.max(0, text.indexOf(REPLACEMENT)));
    return 1
        + (int)
            before.replace("\r\n", "\n").replace('\r', '\n').chars().filter(c -> c == '\n').count();
  }
}
