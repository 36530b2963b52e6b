package dev.briefs.archive.link;

import dev.briefs.Brief;
import dev.briefs.ClosestRequest;
import dev.briefs.LinkReport;
import dev.briefs.LinkRequest;
import dev.briefs.Neighbour;
import dev.briefs.archive.snapshot.ArchiveSnapshot;
import dev.briefs.archive.sync.FileStanding;
import dev.briefs.corpus.BriefFile;
import dev.briefs.corpus.BriefSource;
import dev.briefs.corpus.FileReader;
import dev.briefs.corpus.ToolFile;
import dev.briefs.corpus.UnreadableFileException;
import dev.briefs.markdown.BriefParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Drafts files anew with their lists of closest articles, over one view; thread-safe. */
final class LinkPlanner {
  private final ArchiveSnapshot view;
  private final LinkRequest request;
  private final ClosestRequest closest;
  private final StableLists stable;
  private final LinkLines lines;
  private final LinkTargets targets;
  private final FileReader reader;
  private final BriefParser parser;

  /**
   * A linker.
   *
   * @param files the files of all briefs of the view, by id
   */
  LinkPlanner(
      ArchiveSnapshot view, Map<String, BriefFile> files, LinkRequest request, FileReader reader) {
    this.view = view;
    this.request = request;
    this.closest =
        ClosestRequest.DEFAULT
            .limit(request.limit())
            .method(request.method())
            .minStrength(request.minStrength())
            .minScore(request.minScore());
    this.stable = new StableLists(view, closest);
    this.targets = new LinkTargets(files, request.style());
    this.lines = new LinkLines(request, files, targets::isId);
    this.reader = reader;
    this.parser = new BriefParser(request.heading());
  }

  /** The draft of a file. */
  LinkDraft draft(BriefFile file) throws IOException {
    try {
      BriefSource source = reader.read(file);
      return source.utf8()
          ? draft(file, source.text())
          : LinkDraft.skipped(file, "not UTF-8, left as it is");
    } catch (UnreadableFileException unreadable) {
      return LinkDraft.failed(file, String.valueOf(unreadable.getMessage()));
    }
  }

  /** Whether a file has no list: a page about other pages, or one in which a program keeps data. */
  private boolean isPage(BriefFile file, String text) {
    return FileStanding.isIndexPage(file, view.snapshot().settings().selection())
        || ToolFile.is(file.path(), text);
  }

  private LinkDraft draft(BriefFile file, String text) throws IOException {
    if (isPage(file, text)) {
      return LinkDraft.of(file, text, text, LinkReport.Entries.NONE);
    }
    Brief brief = parser.parse(file.id(), text);
    WrittenList written =
        WrittenList.of(
            file, brief.closest(), targets, (id, title) -> view.brief(id).title().equals(title));
    List<Neighbour> latest = view.closest().of(file.id(), closest).closest();
    List<Neighbour> list = request.stable() ? stable.choose(file.id(), written, latest) : latest;
    try {
      String after = lines.replace(file, text, list);
      return LinkDraft.of(file, text, after, written.replacedBy(list));
    } catch (IllegalArgumentException unplaceable) {
      return LinkDraft.failed(file, "no place for a list: " + unplaceable.getMessage());
    }
  }
}
