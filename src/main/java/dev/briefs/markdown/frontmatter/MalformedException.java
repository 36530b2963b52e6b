package dev.briefs.markdown.frontmatter;

/** Says that front matter is not well formed. */
final class MalformedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * What is wrong.
   *
   * @param line where, from 0
   */
  MalformedException(int line, String problem) {
    super(problem);
    this.line = line;
  }

  int line() {
    return line;
  }
}
