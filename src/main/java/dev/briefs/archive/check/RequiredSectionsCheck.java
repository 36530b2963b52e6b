package dev.briefs.archive.check;

import dev.briefs.Brief;
import dev.briefs.Rule;
import dev.briefs.markdown.brief.BriefElement;
import dev.briefs.markdown.brief.ParsedBrief;
import java.util.stream.Stream;

/**
 * Checks that a brief has its parts. Only a file that looks like a brief need have them: one that
 * has two of an issue or external link, Summary, Keywords, Themes, and a section of signals; a page
 * about a topic, known by its Seeds, is none.
 */
final class RequiredSectionsCheck {
  private static final int ENOUGH = 2;

  private RequiredSectionsCheck() {}

  static void check(ParsedBrief parsed, Findings findings) {
    if (!looksLikeBrief(parsed)) {
      return;
    }
    Brief brief = parsed.brief();
    require(parsed.titled(), Rule.MISSING_TITLE, "no title", parsed, BriefElement.TITLE, findings);
    require(
        !brief.summary().isEmpty(),
        Rule.MISSING_SUMMARY,
        "no summary",
        parsed,
        BriefElement.SUMMARY,
        findings);
    require(
        !brief.keywords().isEmpty(),
        Rule.MISSING_KEYWORDS,
        "no keywords",
        parsed,
        BriefElement.KEYWORDS,
        findings);
    require(
        !brief.themes().isEmpty(),
        Rule.MISSING_THEMES,
        "no themes",
        parsed,
        BriefElement.THEMES,
        findings);
  }

  private static void require(
      boolean there,
      Rule rule,
      String message,
      ParsedBrief parsed,
      BriefElement place,
      Findings findings) {
    if (!there) {
      findings.add(parsed.line(place, BriefElement.TITLE), rule, message);
    }
  }

  private static boolean looksLikeBrief(ParsedBrief parsed) {
    boolean head = parsed.has(BriefElement.LINK_LINE) || !parsed.brief().issue().name().isEmpty();
    long sections =
        Stream.of(
                BriefElement.SUMMARY,
                BriefElement.KEYWORDS,
                BriefElement.THEMES,
                BriefElement.TABLE)
            .filter(parsed::has)
            .count();
    return !parsed.has(BriefElement.SEEDS) && sections + (head ? 1 : 0) >= ENOUGH;
  }
}
