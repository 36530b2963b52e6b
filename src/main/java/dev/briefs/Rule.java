package dev.briefs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the files of an archive are checked for. */
public enum Rule {
  /** A link of the written list that leads nowhere. */
  DEAD_LINK(
      "An entry of the Closest section leads to no brief of the folder.",
      "remove it or correct its target"),
  /** A link of the written list that names a brief in another way than the brief is named. */
  MISSPELLED_LINK(
      "An entry of the Closest section names a brief in other letter case or encoding.",
      "write the name as the file has it"),
  /** A link of a brief to itself. */
  SELF_LINK("An entry of the Closest section leads to its own brief.", "remove it"),
  /** A second link to one brief. */
  REPEATED_LINK(
      "An entry of the Closest section leads to a brief that one before it leads to.", "remove it"),
  /** An entry of the written list that is no link. */
  ENTRY_WITHOUT_LINK("An entry of the Closest section has no link.", "link it or remove it"),
  /** A story that another brief tells as well. */
  SAME_STORY(
      "Another brief tells the same story: it has the same external link, or nearly the same text.",
      "keep one of them"),
  /** A brief without a title. */
  MISSING_TITLE("A brief has no title.", "begin it with '# TITLE'"),
  /** A brief without a summary. */
  MISSING_SUMMARY(
      "A brief has no Summary section, or an empty one.", "write one under '## Summary'"),
  /** A brief without keywords. */
  MISSING_KEYWORDS("A brief has no keywords.", "list them under '## Keywords'"),
  /** A brief without themes. */
  MISSING_THEMES("A brief has no themes.", "list them under '## Themes'"),
  /** A title line that breaks off. */
  TITLE_TAIL(
      "The heading names an issue after the title, but not in full.",
      "write '# __TITLE__, from ([ISSUE](ADDRESS).)'"),
  /** A date that is none. */
  UNREADABLE_DATE(
      "The date in the front matter, or that of the issue, is no day of the calendar.",
      "write YYYY-MM-DD, in an issue's name YYYYMMDD"),
  /** A date that is yet to come. */
  FUTURE_DATE("The date of a brief is later than today.", "correct it"),
  /** An external link that is no address. */
  MALFORMED_LINK(
      "The external link is no address of the web.", "write its address, from https:// on"),
  /** A row that does not fit its table. */
  BROKEN_TABLE(
      "A row of a table has more or fewer cells than the table has columns.",
      "write a cell for each column, and '\\|' for a bar inside a cell"),
  /** A cell that breaks off. */
  CUT_CELL("A cell of a table opens a quotation and does not close it.", "complete it"),
  /** A row of blanks. */
  EMPTY_ROW("A row of a table is blank.", "remove it"),
  /** A row that stands twice. */
  REPEATED_ROW("A row of a table is one before it, to the letter.", "remove it"),
  /** A blank keyword, theme or alias. */
  EMPTY_ITEM("A keyword, theme or alias is blank.", "remove it"),
  /** A keyword, theme or alias that stands twice. */
  REPEATED_ITEM("A keyword, theme or alias is one before it but for case.", "remove it"),
  /** A section that stands twice. */
  REPEATED_SECTION("Two sections of a brief have one heading.", "join them"),
  /** A fence or comment without an end. */
  UNCLOSED_BLOCK("A code fence or a comment is never closed.", "close it"),
  /** Front matter that cannot be read. */
  FRONT_MATTER("The front matter is no YAML mapping.", "correct it"),
  /** What is too long or too much to be read. */
  OVER_LIMIT("A file holds more of something than is read.", "divide it"),
  /** An id that two files have. */
  DUPLICATE_ID(
      "Two files have one name, or one id in their front matter.", "give each one of its own"),
  /** A text that is not UTF-8. */
  UNKNOWN_ENCODING("A file is not in UTF-8.", "save it as UTF-8"),
  /** A file that cannot be read. */
  UNREADABLE_FILE(
      "A Markdown file is binary, too large, or cannot be read.",
      "correct it, or keep it outside the folder");

  private final String description;
  private final String advice;

  Rule(String description, String advice) {
    this.description = description;
    this.advice = advice;
  }

  /** The rule with a code, if there is one. */
  public static Optional<Rule> of(String code) {
    return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
  }

  /** The name it is known by outside of programs, such as {@code dead-link}; it never changes. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is wrong where it is broken, in one sentence. */
  public String description() {
    return description;
  }

  /** What to do where it is broken. */
  public String advice() {
    return advice;
  }
}
