package dev.briefs.search.highlight;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Snippet;
import dev.briefs.Table;
import dev.briefs.index.analysis.Whitespace;
import dev.briefs.search.compile.QueryAnalyzer;
import dev.briefs.search.highlight.MatchedText.Stretch;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Chooses the passage of a brief that shows best why it was found: from the summary, else the
 * signals, the other tables, the sections, the keywords and themes.
 */
public final class Snippets {
  private static final int LENGTH = 240;
  private static final int LEAD = 80;
  private static final String CUT = "…";

  private final WordSpotter spotter;
  private final int sought;

  public Snippets(MatchedWords sought, QueryAnalyzer wording) {
    this.spotter = new WordSpotter(sought, wording);
    this.sought = sought.count();
  }

  /** The passage with most words of the query; the beginning of the brief where it has none. */
  public Snippet of(Brief brief) {
    Snippet chosen = Snippet.NONE;
    int most = -1;
    for (Iterator<String> passages = passages(brief); most < sought && passages.hasNext(); ) {
      MatchedText text = spotter.spot(passages.next());
      Stretch best = text.best();
      if (best.words() > most) {
        most = best.words();
        chosen = cut(text, best);
      }
    }
    return chosen;
  }

  /** A text as a whole with the query's words marked. */
  public Snippet mark(String text) {
    return spotter.spot(text).whole();
  }

  private static Iterator<String> passages(Brief brief) {
    Stream<String> otherRows =
        brief.tables().stream()
            .filter(table -> !table.name().equals(Table.SIGNALS))
            .flatMap(table -> table.rows().stream())
            .map(Snippets::text);
    return Stream.of(
            Stream.of(brief.summary()),
            brief.signals().stream().map(Snippets::text),
            otherRows,
            brief.sections().stream().map(Section::text),
            Stream.of(brief.keywords(), brief.themes()).map(values -> String.join(", ", values)))
        .flatMap(Function.identity())
        .filter(text -> !text.isBlank())
        .map(Whitespace::collapse)
        .iterator();
  }

  private static String text(Row row) {
    return String.join(" · ", row.cells().values());
  }

  private static Snippet cut(MatchedText text, Stretch stretch) {
    int start = stretch.last() < 0 ? 0 : start(text.text(), firstOf(text, stretch));
    int end = end(text.text(), start);
    String before = start > 0 ? CUT : "";
    String after = end < text.text().length() ? CUT : "";
    return new Snippet(
        before + text.text().substring(start, end) + after,
        text.marks(before.length() - start, start, end));
  }

  private static int firstOf(MatchedText text, Stretch stretch) {
    return text.matches().get(stretch.first()).start();
  }

  /** The beginning of the sentence of a place, or of a word before it where that is far. */
  private static int start(String text, int place) {
    if (text.length() <= LENGTH) {
      return 0;
    }
    int earliest = Math.max(0, place - LEAD);
    for (int i = place; i > earliest; i--) {
      if (i > 1 && text.charAt(i - 1) == ' ' && ".!?".indexOf(text.charAt(i - 2)) >= 0) {
        return i;
      }
    }
    if (earliest == 0) {
      return 0;
    }
    int blank = text.indexOf(' ', place - LEAD / 2);
    return blank >= 0 && blank < place ? blank + 1 : whole(text, place);
  }

  private static int end(String text, int start) {
    if (text.length() - start <= LENGTH) {
      return text.length();
    }
    int blank = text.lastIndexOf(' ', start + LENGTH);
    return blank > start + LENGTH / 2 ? blank : whole(text, start + LENGTH);
  }

  /** Keeps the halves of a character together. */
  private static int whole(String text, int place) {
    return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
  }
}
