package dev.briefs.markdown.frontmatter;

/** Says that front matter is nested deeper than is read. */
final class NestingException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
