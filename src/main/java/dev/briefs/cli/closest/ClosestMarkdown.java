package dev.briefs.cli.closest;

import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import dev.briefs.archive.BriefArchive;
import dev.briefs.json.ClosestWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * The closest articles as Markdown lists of links.
 *
 * @param out where they go
 * @param many whether each brief's list stands under its title
 */
record ClosestMarkdown(Writer out, boolean many) implements ClosestWriter {
  @Override
  public void write(ClosestResults results) throws IOException {
    if (many) {
      out.write("## " + BriefArchive.markdown(results.title()) + "\n\n");
    }
    for (Neighbour neighbour : results.closest()) {
      out.write(BriefArchive.listItem(neighbour.title(), neighbour.id()) + "\n");
    }
    if (many && !results.closest().isEmpty()) {
      out.write("\n");
    }
  }

  @Override
  public void end() {
    // each list is complete as it stands
  }
}
