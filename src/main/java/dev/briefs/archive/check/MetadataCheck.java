package dev.briefs.archive.check;

import dev.briefs.Brief;
import dev.briefs.ExternalLink;
import dev.briefs.Issue;
import dev.briefs.Rule;
import dev.briefs.markdown.brief.BriefElement;
import dev.briefs.markdown.brief.ParsedBrief;
import java.time.LocalDate;

/** Checks what a brief states about itself: its dates and its external link. */
final class MetadataCheck {
  /** An issue whose name begins with so many digits is named for its day. */
  private static final int DAY_DIGITS = 7;

  private MetadataCheck() {}

  static void check(ParsedBrief parsed, LocalDate today, Findings findings) {
    Brief brief = parsed.brief();
    issue(brief.issue(), parsed, findings);
    brief.date().filter(today::isBefore).ifPresent(date -> future(date, parsed, findings));
    link(brief.link(), parsed, findings);
  }

  private static void issue(Issue issue, ParsedBrief parsed, Findings findings) {
    long digits = issue.name().chars().takeWhile(c -> c >= '0' && c <= '9').count();
    if (digits >= DAY_DIGITS && issue.date().isEmpty()) {
      String message = "the issue's name begins with no day: " + issue.name();
      findings.add(parsed.line(BriefElement.TITLE), Rule.UNREADABLE_DATE, message);
    }
  }

  private static void future(LocalDate date, ParsedBrief parsed, Findings findings) {
    BriefElement stated =
        parsed.brief().issue().date().isPresent() ? BriefElement.TITLE : BriefElement.STATED_DATE;
    findings.add(parsed.line(stated), Rule.FUTURE_DATE, "dated " + date + ", which is to come");
  }

  private static void link(ExternalLink link, ParsedBrief parsed, Findings findings) {
    boolean line = parsed.has(BriefElement.LINK_LINE);
    boolean address = line || link.address().contains("://");
    if (address && !isAddress(link)) {
      findings.add(
          parsed.line(BriefElement.LINK_LINE, BriefElement.STATED_LINK),
          Rule.MALFORMED_LINK,
          link.written().isBlank()
              ? "external link without an address"
              : "external link is no address of the web: " + link.written());
    }
  }

  private static boolean isAddress(ExternalLink link) {
    boolean blank = link.address().chars().anyMatch(Character::isWhitespace);
    return !blank && link.host().contains(".");
  }
}
