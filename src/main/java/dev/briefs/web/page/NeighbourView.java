package dev.briefs.web.page;

import dev.briefs.Neighbour;
import dev.briefs.web.http.Parameter;
import dev.briefs.web.render.Link;
import java.util.List;
import java.util.Locale;

/**
 * What a list says of a brief that is close to another.
 *
 * @param brief the brief
 * @param strength how close it is, in a word
 * @param score the same as a number
 * @param words the words that both share, weightiest first
 * @param via the briefs through which it was found
 * @param duplicates the other briefs that tell its story
 */
public record NeighbourView(
    Label brief,
    String strength,
    String score,
    List<Word> words,
    List<Other> via,
    List<Other> duplicates) {
  private static final int WORDS = 6;
  private static final int VIA = 3;

  /** Copies the lists. */
  public NeighbourView {
    words = List.copyOf(words);
    via = List.copyOf(via);
    duplicates = List.copyOf(duplicates);
  }

  /**
   * A shared word.
   *
   * @param text the word
   * @param fields where it stands
   * @param link the search for it
   */
  public record Word(String text, String fields, String link) {}

  /**
   * Another brief.
   *
   * @param title its title
   * @param link its page
   */
  public record Other(String title, String link) {}

  static NeighbourView of(Neighbour neighbour) {
    return new NeighbourView(
        Label.of(neighbour),
        Parameter.word(neighbour.strength()),
        String.format(Locale.ROOT, "%.2f", neighbour.score()),
        neighbour.terms().stream().limit(WORDS).map(NeighbourView::word).toList(),
        neighbour.via().stream()
            .limit(VIA)
            .map(via -> new Other(via.title(), Link.brief(via.id()).toString()))
            .toList(),
        neighbour.duplicates().stream()
            .map(id -> new Other(id, Link.brief(id).toString()))
            .toList());
  }

  private static Word word(Neighbour.SharedTerm term) {
    return new Word(
        term.term(),
        String.join(", ", term.fields()),
        Link.to("/search").plus(SearchParameters.QUERY, term.term()).toString());
  }
}
