package dev.briefs.cli;

import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The closest articles of briefs, for people. */
final class ClosestText implements ClosestOutput {
  private static final String INDENT = " ".repeat(12);

  private final Writer out;
  private final Style style;
  private boolean started;

  ClosestText(Writer out, Style style) {
    this.out = out;
    this.style = style;
  }

  @Override
  public void write(ClosestResults results) throws IOException {
    out.write(started ? "\n" : "");
    started = true;
    out.write(style.bold(Printable.line(results.title())));
    out.write("  " + Printable.line(results.id()) + "\n");
    line("same story: ", String.join(", ", results.sameStory()), "");
    int rank = 0;
    for (Neighbour neighbour : results.closest()) {
      write(++rank, neighbour);
    }
  }

  @Override
  public void end() {
    // every list is complete as it stands
  }

  private void write(int rank, Neighbour neighbour) throws IOException {
    String strength = Choice.word(neighbour.strength());
    out.write(Padding.left(rank, 3) + ". " + Padding.right(strength, 7));
    out.write(style.bold(Printable.line(neighbour.title())) + "\n");
    String date = neighbour.date().map(LocalDate::toString).orElse(neighbour.issue());
    line("", date.isEmpty() ? neighbour.id() : date + "  " + neighbour.id(), INDENT);
    line("also: ", String.join(", ", neighbour.duplicates()), INDENT);
    line("terms: ", terms(neighbour.terms()), INDENT);
    for (Neighbour.Via via : neighbour.via()) {
      line("via: ", percent(via.weight()) + " " + via.title() + "  " + via.id(), INDENT);
    }
  }

  private void line(String label, String text, String indent) throws IOException {
    if (!text.isEmpty()) {
      out.write(indent + label + Printable.line(text) + "\n");
    }
  }

  private static String terms(List<Neighbour.SharedTerm> terms) {
    return terms.stream()
        .map(term -> term.term() + " " + percent(term.weight()))
        .collect(Collectors.joining(", "));
  }

  private static String percent(float share) {
    return Math.round(100 * share) + "%";
  }
}
