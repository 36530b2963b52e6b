package dev.briefs.archive.check;

import dev.briefs.ArchiveOptions;
import dev.briefs.Brief;
import dev.briefs.DuplicateGroup;
import dev.briefs.DuplicateGroup.Member;
import dev.briefs.Finding;
import dev.briefs.ProgressListener;
import dev.briefs.Rule;
import dev.briefs.archive.snapshot.SourceFiles;
import dev.briefs.archive.sync.Languages;
import dev.briefs.closest.Closest;
import dev.briefs.closest.Graphs;
import dev.briefs.closest.graph.NeighbourGraph;
import dev.briefs.corpus.BriefFile;
import dev.briefs.index.BriefWriter;
import dev.briefs.index.analysis.Language;
import dev.briefs.index.store.IndexSettings;
import dev.briefs.index.store.IndexSnapshot;
import dev.briefs.markdown.brief.BriefElement;
import dev.briefs.markdown.brief.ParsedBrief;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * Finds stories that several files tell, by the same means as an index does, from an index of its
 * own that lives in memory. Files may be added by several threads.
 */
final class DuplicateCheck implements Closeable {
  private static final String GRAPH = "neighbours-0";

  /** Where a brief stands and which of its lines show the duplicate. */
  private record Origin(String path, int linkLine, int titleLine) {}

  private final ArchiveOptions options;
  private final Language language;
  private final Directory directory = new ByteBuffersDirectory();
  private final BriefWriter writer;
  private final Map<String, Origin> origins = new HashMap<>();

  DuplicateCheck(ArchiveOptions options) throws IOException {
    this.options = options;
    this.language = Languages.chosen(options, Language.AUTO);
    this.writer = BriefWriter.create(directory, language);
  }

  /** Takes note of what a file tells. */
  void add(CheckedFile checked) throws IOException {
    BriefFile file = checked.file();
    ParsedBrief parsed = checked.parsed().orElseThrow();
    Brief brief = parsed.brief();
    int title = parsed.line(BriefElement.TITLE);
    int link = parsed.line(BriefElement.LINK_LINE, BriefElement.STATED_LINK, BriefElement.TITLE);
    writer.add(brief, SourceFiles.of(file), checked.standing().orElseThrow());
    synchronized (origins) {
      origins.put(brief.id(), new Origin(file.path(), link, title));
    }
  }

  /** The files that tell a story which one of a smaller id tells. */
  List<Finding> findings(ProgressListener progress) throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (DuplicateGroup group : duplicates(progress)) {
      Member first = group.members().getFirst();
      for (Member member : group.members().subList(1, group.members().size())) {
        findings.add(finding(member, first, group.reason()));
      }
    }
    return findings;
  }

  private Finding finding(Member member, Member first, String reason) {
    Origin origin = origin(member);
    boolean link = reason.equals("link");
    return new Finding(
        origin.path(),
        link ? origin.linkLine() : origin.titleLine(),
        Rule.SAME_STORY,
        "tells the story of " + origin(first).path() + " (" + reason + ")",
        false);
  }

  private Origin origin(Member member) {
    return origins.getOrDefault(member.id(), new Origin(member.id(), 1, 1));
  }

  private List<DuplicateGroup> duplicates(ProgressListener progress) throws IOException {
    IndexSettings settings = IndexSettings.of(language, List.of(), "", GRAPH);
    IndexSnapshot snapshot = writer.snapshot(settings);
    try {
      Graphs.build(snapshot, directory, GRAPH, options.threads(), progress);
      try (NeighbourGraph graph = NeighbourGraph.open(directory, GRAPH)) {
        return new Closest(snapshot, graph).duplicates();
      }
    } finally {
      snapshot.reader().close();
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
