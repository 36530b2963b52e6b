package dev.briefs.mcp.tool;

import dev.briefs.ArchiveReader;
import java.util.List;

/** The tools of an archive. */
public final class ArchiveTools {
  private ArchiveTools() {}

  /** All tools that answer from an archive. */
  public static List<ArchiveTool> of(ArchiveReader archive) {
    return List.of(
        new SearchTool(archive),
        new ClosestTool(archive, new BriefFinder(archive)),
        new GetTool(archive),
        new SignalsTool(archive),
        new StoriesTool(archive),
        new TrendsTool(archive),
        new TopicsTool(archive),
        new StatusTool(archive));
  }
}
