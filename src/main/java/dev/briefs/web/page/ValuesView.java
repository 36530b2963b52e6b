package dev.briefs.web.page;

import java.util.List;

/**
 * What a page of values of a field shows.
 *
 * @param frame what surrounds it
 * @param groups the values
 * @param names whether they are shown as names alone
 * @param paging where they stand
 */
public record ValuesView(Frame frame, List<Group> groups, boolean names, Paging paging) {
  /** Copies the list. */
  public ValuesView {
    groups = List.copyOf(groups);
  }

  /**
   * A value.
   *
   * @param value the value
   * @param count how many briefs have it
   * @param link all of them
   * @param briefs the newest of them
   */
  public record Group(String value, long count, String link, List<Label> briefs) {
    /** Copies the list. */
    public Group {
      briefs = List.copyOf(briefs);
    }
  }
}
