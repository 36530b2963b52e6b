package dev.briefs;

/**
 * A section of a brief that has no meaning of its own to the archive.
 *
 * @param heading the heading's text, empty for text before the first heading
 * @param text the section's text, its code included
 * @param code what of the text is code, line by line
 * @param compared whether similarity reads it
 */
public record Section(String heading, String text, String code, boolean compared) {
  /** A section without code that similarity reads. */
  public Section(String heading, String text) {
    this(heading, text, "");
  }

  /** A section that similarity reads. */
  public Section(String heading, String text, String code) {
    this(heading, text, code, true);
  }

  /** The text without its code. */
  public String prose() {
    if (code.isEmpty()) {
      return text;
    }
    StringBuilder prose = new StringBuilder();
    forEachLine((start, end, isCode) -> prose.append(isCode ? "" : text.substring(start, end)));
    return prose.toString();
  }

  /** What is done with the lines of a text. */
  @FunctionalInterface
  public interface LineVisitor {
    /**
     * Takes a line.
     *
     * @param start of the line in the text
     * @param end behind the line and its end
     * @param isCode whether the line is code
     */
    void visit(int start, int end, boolean isCode);
  }

  /** Passes on the lines of the text in their order. */
  public void forEachLine(LineVisitor visitor) {
    int codeAt = 0;
    for (int start = 0; start < text.length(); ) {
      int lineEnd = end(text, start);
      int codeEnd = end(code, codeAt);
      int length = lineEnd - start;
      boolean isCode =
          codeAt < code.length()
              && codeEnd - codeAt == length
              && text.regionMatches(start, code, codeAt, length);
      codeAt = isCode ? codeEnd + 1 : codeAt;
      int next = Math.min(lineEnd + 1, text.length());
      visitor.visit(start, next, isCode);
      start = next;
    }
  }

  private static int end(String lines, int start) {
    int end = lines.indexOf('\n', start);
    return end < 0 ? lines.length() : end;
  }
}
