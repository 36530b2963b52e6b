package dev.briefs.archive.check;

import dev.briefs.ArchiveOptions;
import dev.briefs.CheckReport;
import dev.briefs.CheckRequest;
import dev.briefs.Finding;
import dev.briefs.ProgressListener;
import dev.briefs.Rule;
import dev.briefs.SyncReport.Skipped;
import dev.briefs.archive.sync.DistinctFiles;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.FolderWalk;
import dev.briefs.corpus.Listing;
import dev.briefs.corpus.WalkOptions;
import dev.briefs.index.Parallel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One run over the files of a folder; not safe for use by several threads. */
final class FolderCheck {
  private final Path folder;
  private final CheckRequest request;
  private final ArchiveOptions options;
  private final ProgressListener progress;
  private final long start = System.nanoTime();
  private final Listing listing;
  private final List<BriefFile> files;
  private final FileCheck check;
  private final IdCheck ids;
  private final List<Finding> findings = new ArrayList<>();
  private int done;
  private int leftOut;

  /**
   * A run over the files as they are listed now.
   *
   * @param folder the real path of the folder
   * @param archive what it is part of
   * @param excluded a folder to leave out where it is below
   */
  FolderCheck(
      Path folder,
      FileCheck.Archive archive,
      Path excluded,
      CheckRequest request,
      ArchiveOptions options,
      ProgressListener progress)
      throws IOException {
    this.folder = folder;
    this.request = request;
    this.options = options;
    this.progress = progress;
    this.listing =
        FolderWalk.list(
            List.of(folder),
            WalkOptions.without(excluded)
                .followLinks(options.followLinks())
                .selection(archive.selection())
                .patternsFrom(archive.root()));
    this.ids = new IdCheck(archive.selection());
    this.files = DistinctFiles.of(listing.files());
    Map<String, BriefFile> byId =
        listing.files().stream().collect(Collectors.toMap(BriefFile::id, Function.identity()));
    FileReader reader = new FileReader(options.maxFileBytes());
    this.check = new FileCheck(request, archive, reader, new ListCheck(byId));
  }

  /** What the folder holds beside Markdown files. */
  List<Skipped> skipped() {
    return listing.skipped();
  }

  /** Repairs the files. */
  void repair(RepairWriter repairs) throws IOException {
    Parallel.inOrder(
        files.size(),
        options.threads(),
        number -> repairs.draft(check.check(files.get(number))),
        draft -> {
          repairs.write(draft);
          progress.progress("repairing", ++done, files.size());
        });
  }

  /** Checks the files; the report tells of repairs as well. */
  CheckReport check(RepairWriter repairs) throws IOException {
    listing.skipped().stream().filter(Skipped::troubling).forEach(this::addUnreadable);
    if (request.disabled().contains(Rule.SAME_STORY)) {
      over(Optional.empty());
    } else {
      try (DuplicateCheck stories = new DuplicateCheck(options)) {
        over(Optional.of(stories));
        findings.addAll(stories.findings(progress));
      }
    }
    findings.addAll(ids.findings());
    List<Finding> enabled =
        findings.stream()
            .filter(finding -> !request.disabled().contains(finding.rule()))
            .sorted()
            .toList();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new CheckReport(
        files.size() - leftOut, enabled, repairs.repaired(), repairs.failed(), seconds);
  }

  private void over(Optional<DuplicateCheck> stories) throws IOException {
    Parallel.inOrder(
        files.size(),
        options.threads(),
        number -> {
          CheckedFile checked = check.check(files.get(number));
          if (stories.isPresent() && checked.parsed().isPresent()) {
            stories.get().add(checked);
          }
          return checked;
        },
        this::take);
  }

  private void take(CheckedFile checked) {
    findings.addAll(checked.findings());
    ids.add(checked);
    leftOut += checked.standing().isEmpty() ? 1 : 0;
    progress.progress("checking", ++done, files.size());
  }

  private void addUnreadable(Skipped file) {
    String path = folder.relativize(file.file()).toString().replace('\\', '/');
    findings.add(new Finding(path, 1, Rule.UNREADABLE_FILE, file.reason(), false));
  }
}
