package dev.briefs.web.page;

import dev.briefs.Snippet;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text, highlighted or not.
 *
 * @param text the piece
 * @param on whether it is highlighted
 */
public record Marked(String text, boolean on) {
  /** The pieces of a passage. */
  static List<Marked> of(Snippet snippet) {
    List<Marked> pieces = new ArrayList<>();
    int done = 0;
    for (Snippet.Mark mark : snippet.marks()) {
      pieces.add(new Marked(snippet.text().substring(done, mark.start()), false));
      pieces.add(new Marked(snippet.text().substring(mark.start(), mark.end()), true));
      done = mark.end();
    }
    pieces.add(new Marked(snippet.text().substring(done), false));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }
}
