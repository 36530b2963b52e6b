package dev.briefs.search;

import dev.briefs.Brief;
import dev.briefs.Row;
import dev.briefs.Section;
import dev.briefs.Snippet;
import dev.briefs.Table;
import dev.briefs.index.Blanks;
import dev.briefs.search.MatchedText.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the passage of a brief that shows best why it was found: from the summary, else the
 * signals, the other tables, the sections, the keywords and themes.
 */
final class Snippets {
  private static final int LENGTH = 240;
  private static final int LEAD = 80;
  private static final String CUT = "…";

  private final MatchedWords sought;
  private final Wording wording;

  Snippets(MatchedWords sought, Wording wording) {
    this.sought = sought;
    this.wording = wording;
  }

  /** The passage with most words of the query; the beginning of the brief where it has none. */
  Snippet of(Brief brief) {
    List<String> passages = passages(brief);
    Snippet chosen = Snippet.NONE;
    int most = -1;
    for (String passage : passages) {
      MatchedText text = MatchedText.of(passage, sought, wording);
      Stretch best = text.best();
      if (best.words() > most) {
        most = best.words();
        chosen = cut(text, best);
      }
    }
    return chosen;
  }

  /** A text as a whole with the query's words marked. */
  Snippet mark(String text) {
    return MatchedText.of(text, sought, wording).whole();
  }

  private static List<String> passages(Brief brief) {
    List<String> passages = new ArrayList<>();
    addText(brief.summary(), passages);
    brief.signals().forEach(row -> addText(text(row), passages));
    for (Table table : brief.tables()) {
      if (!table.name().equals(Table.SIGNALS)) {
        table.rows().forEach(row -> addText(text(row), passages));
      }
    }
    for (Section section : brief.sections()) {
      addText(section.text(), passages);
    }
    addText(String.join(", ", brief.keywords()), passages);
    addText(String.join(", ", brief.themes()), passages);
    return passages;
  }

  private static void addText(String text, List<String> passages) {
    if (!text.isBlank()) {
      passages.add(Blanks.collapse(text));
    }
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
