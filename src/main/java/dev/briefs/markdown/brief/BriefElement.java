package dev.briefs.markdown.brief;

/** Something that stands on a line of its own in a brief's file. */
public enum BriefElement {
  /** The heading that names the brief or its issue. */
  TITLE,
  /** The line with the external link. */
  LINK_LINE,
  /** The external link in the front matter. */
  STATED_LINK,
  /** The date in the front matter. */
  STATED_DATE,
  /** The id in the front matter. */
  STATED_ID,
  /** The Summary section. */
  SUMMARY,
  /** The Keywords section. */
  KEYWORDS,
  /** The Themes section. */
  THEMES,
  /** The section of signals, or another that has a table by the template. */
  TABLE,
  /** The section of Seeds, which pages about a topic have. */
  SEEDS
}
