package dev.briefs.web.page;

import dev.briefs.web.render.Link;

/**
 * Where a page of results stands among all of them.
 *
 * @param from the number of the first result, from 1; 0 where there is none
 * @param to the number of the last result
 * @param total how many there are
 * @param previous the address of the page before, or empty
 * @param next the address of the page behind, or empty
 */
public record Paging(long from, long to, long total, String previous, String next) {
  static Paging of(int offset, int limit, int shown, long total, Link link) {
    String previous =
        offset > 0 ? at(link, Math.max(0, offset - Math.max(1, limit))).toString() : "";
    boolean more =
        limit > 0 && offset + shown < total && offset + limit <= SearchParameters.MOST_OFFSET;
    String next = more ? at(link, offset + limit).toString() : "";
    return new Paging(shown == 0 ? 0 : offset + 1, offset + shown, total, previous, next);
  }

  private static Link at(Link link, int offset) {
    return link.with(SearchParameters.OFFSET, offset == 0 ? "" : Integer.toString(offset));
  }
}
