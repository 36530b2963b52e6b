package dev.briefs.cli.closest;

import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import dev.briefs.cli.option.NameForm;
import dev.briefs.cli.terminal.Printable;
import dev.briefs.json.ClosestWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * The names of the closest articles.
 *
 * @param out where they go
 * @param form the names
 * @param many whether the id of the brief that they are close to and a tab stand before each
 */
record ClosestNames(Writer out, NameForm form, boolean many) implements ClosestWriter {
  @Override
  public void write(ClosestResults results) throws IOException {
    String label = many ? Printable.line(results.id()) + "\t" : "";
    for (Neighbour neighbour : results.closest()) {
      form.write(out, label, neighbour.id(), neighbour.path());
    }
  }

  @Override
  public void end() {
    // each name is complete as it stands
  }
}
