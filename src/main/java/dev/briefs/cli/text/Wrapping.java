package dev.briefs.cli.text;

import dev.briefs.Snippet;
import dev.briefs.cli.terminal.Printable;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines where its script allows, and words that are wider than a line anywhere.
 *
 * @param first how many columns the first line may take
 * @param next how many columns every other line may take
 * @param whole whether words between blanks stay whole, however wide they are
 */
record Wrapping(int first, int next, boolean whole) {
  private static final int LEAST = 20;

  /** Keeps lines from getting too narrow to read. */
  Wrapping {
    first = Math.max(LEAST, first);
    next = Math.max(LEAST, next);
  }

  /** Breaks text where its script allows. */
  Wrapping(int first, int next) {
    this(first, next, false);
  }

  /** The lines of a text with its marks in them, at least one. */
  List<Snippet> lines(Snippet text) {
    String printable = Printable.line(text.text());
    if (TextWidth.of(printable) <= first) {
      return List.of(text);
    }
    List<Snippet> lines = new ArrayList<>();
    int start = 0;
    for (int end : ends(printable)) {
      lines.add(part(text, start, withoutBlanks(printable, start, end)));
      start = end;
    }
    return lines;
  }

  /** Where each line ends and the next begins. */
  private List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(text);
    int start = 0;
    int fits = 0;
    for (int place = places.next(); place != BreakIterator.DONE; place = places.next()) {
      if (whole && place < text.length() && text.charAt(place - 1) != ' ') {
        continue;
      }
      int solid = withoutBlanks(text, fits, place);
      if (fits > start && TextWidth.of(text, start, solid) > room(ends)) {
        ends.add(fits);
        start = fits;
      }
      while (!whole && TextWidth.of(text, start, solid) > room(ends)) {
        start = filled(text, start, room(ends));
        ends.add(start);
      }
      fits = place;
    }
    ends.add(text.length());
    return ends;
  }

  private int room(List<Integer> ends) {
    return ends.isEmpty() ? first : next;
  }

  private static int filled(String text, int start, int room) {
    int end = start;
    int width = 0;
    while (width + TextWidth.of(text.codePointAt(end)) <= room) {
      width += TextWidth.of(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static int withoutBlanks(String text, int start, int end) {
    int solid = end;
    while (solid > start && text.charAt(solid - 1) == ' ') {
      solid--;
    }
    return solid;
  }

  private static Snippet part(Snippet text, int start, int end) {
    List<Snippet.Mark> marks =
        text.marks().stream()
            .filter(mark -> mark.start() < end && mark.end() > start)
            .map(
                mark ->
                    new Snippet.Mark(
                        Math.max(mark.start(), start) - start, Math.min(mark.end(), end) - start))
            .toList();
    return new Snippet(text.text().substring(start, end), marks);
  }
}
