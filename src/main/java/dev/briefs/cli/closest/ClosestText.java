package dev.briefs.cli.closest;

import dev.briefs.ClosestResults;
import dev.briefs.Neighbour;
import dev.briefs.cli.option.Choice;
import dev.briefs.cli.text.Padding;
import dev.briefs.cli.text.TextPage;
import dev.briefs.json.ClosestWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The closest articles of briefs, for people. */
final class ClosestText implements ClosestWriter {
  private static final String INDENT = " ".repeat(12);

  private final TextPage page;
  private boolean started;

  ClosestText(TextPage page) {
    this.page = page;
  }

  @Override
  public void write(ClosestResults results) throws IOException {
    if (started) {
      page.gap();
    }
    started = true;
    page.named("", "", results.title(), results.id());
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
    String first = Padding.left(rank, 3) + ". " + Padding.right(strength, 7);
    page.title(first, INDENT, neighbour.title(), "");
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
      page.words(indent + label, indent, text);
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
