package dev.briefs.web.page;

import java.util.List;

/**
 * What the page of a theme shows.
 *
 * @param frame what surrounds it
 * @param briefs its briefs, newest first
 * @param paging where they stand
 * @param signals its strongest signals
 * @param related the themes that stand beside it most often
 * @param search the search for its briefs
 */
public record ThemeView(
    Frame frame,
    List<Label> briefs,
    Paging paging,
    List<Signal> signals,
    List<Related> related,
    String search) {
  /** Copies the lists. */
  public ThemeView {
    briefs = List.copyOf(briefs);
    signals = List.copyOf(signals);
    related = List.copyOf(related);
  }

  /**
   * A signal.
   *
   * @param name what it is about
   * @param change what changes
   * @param brief its brief
   */
  public record Signal(String name, String change, Label brief) {}

  /**
   * Another theme.
   *
   * @param name its name
   * @param count how many briefs have both
   * @param link its page
   */
  public record Related(String name, long count, String link) {}
}
