package dev.briefs.index.document;

/** Whether a brief may stand among the closest articles of another. */
public enum Standing {
  /** In every list. */
  PUBLISHED,
  /** In lists of other drafts only. */
  DRAFT,
  /** In no list, since it is a page about other pages or the data of a program. */
  PAGE
}
