package dev.briefs.markdown;

import dev.briefs.Brief;
import dev.briefs.ReadingRules;
import dev.briefs.markdown.brief.BriefReader;
import dev.briefs.markdown.brief.ParsedBrief;
import dev.briefs.markdown.outline.Outline;
import dev.briefs.markdown.text.Limits;

/**
 * Reads the Markdown text of a brief: any of the forms of an archive, by heading and column name,
 * or any other Markdown. Every text is a brief; what is odd about it is among its warnings.
 *
 * <p>Takes time and memory linear in the text, within {@link Limits}. Immutable and safe for use by
 * many threads.
 */
public final class BriefParser {
  private final String closestHeading;
  private final ReadingRules rules;

  /** A parser that reads the list of closest articles under {@code Closest}. */
  public BriefParser() {
    this(ClosestSection.DEFAULT_HEADING);
  }

  /** A parser that reads the list of closest articles under another heading. */
  public BriefParser(String closestHeading) {
    this(closestHeading, ReadingRules.USUAL);
  }

  /** A parser that reads the list of closest articles under another heading, by other rules. */
  public BriefParser(String closestHeading, ReadingRules rules) {
    this.closestHeading = closestHeading;
    this.rules = rules;
  }

  /**
   * The brief that a text holds.
   *
   * @param id the name the archive knows it by
   * @param text Markdown; a byte order mark and any line endings will do
   */
  public Brief parse(String id, String text) {
    return read(id, text).brief();
  }

  /** The same with the lines on which the file says it. */
  public ParsedBrief read(String id, String text) {
    return new BriefReader(id, Outline.of(text), closestHeading, rules).read();
  }
}
