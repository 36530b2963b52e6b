package dev.briefs.web.page;

import dev.briefs.Brief;
import dev.briefs.Hit;
import dev.briefs.Neighbour;
import dev.briefs.RowHit;
import dev.briefs.web.render.Link;
import dev.briefs.web.render.WebAddress;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a list says of a brief.
 *
 * @param id its id
 * @param link its page
 * @param title its title, its id where it has none
 * @param date its date, or empty
 * @param issue the name of its issue, or empty
 * @param host the host of its article, or empty
 * @param address the address of its article, or empty
 */
public record Label(
    String id, String link, String title, String date, String issue, String host, String address) {
  static Label of(Hit hit) {
    return of(
        hit.id(), hit.title(), hit.date(), hit.issue(), hit.link().host(), hit.link().address());
  }

  static Label of(RowHit hit) {
    return of(
        hit.id(), hit.title(), hit.date(), hit.issue(), hit.link().host(), hit.link().address());
  }

  static Label of(Neighbour neighbour) {
    return of(neighbour.id(), neighbour.title(), neighbour.date(), neighbour.issue(), "", "");
  }

  static Label of(Brief brief) {
    return of(
        brief.id(),
        brief.title(),
        brief.date(),
        brief.issue().name(),
        brief.link().host(),
        brief.link().address());
  }

  private static Label of(
      String id,
      String title,
      Optional<LocalDate> date,
      String issue,
      String host,
      String address) {
    return new Label(
        id,
        Link.brief(id).toString(),
        title.isBlank() ? id : title,
        date.map(LocalDate::toString).orElse(""),
        issue,
        host,
        WebAddress.of(address));
  }

  /** The search for its issue. */
  public String issueLink() {
    return Link.to("/search").plus(FilterParameters.ISSUE, issue).toString();
  }

  /** The page of those close to it. */
  public String closestLink() {
    return Link.closest(id).toString();
  }

  /** Whether the issue says more than the date. */
  public boolean hasOwnIssue() {
    return !issue.isEmpty() && !issue.equals(date.replace("-", ""));
  }
}
