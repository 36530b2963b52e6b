package dev.briefs.search.query;

import java.util.Optional;

/** Tells the name of a field from a word with a colon. */
final class FieldLexer {
  private FieldLexer() {}

  /**
   * The field that a word names which ends, behind its colon, at {@code end}. A capitalised word
   * with a blank behind it is the beginning of a title; an unknown name is a word.
   *
   * <p>An unknown name that is one letter away from a known one, or before what shows that a field
   * is meant, is a problem.
   */
  static Optional<SearchField> field(
      String query, int start, int end, SearchFields fields, QueryProblems problems) {
    String name = query.substring(start, end - 1);
    if (name.isEmpty() || !name.chars().allMatch(FieldLexer::isAsciiLetter)) {
      return Optional.empty();
    }
    char following = end < query.length() ? query.charAt(end) : ' ';
    boolean apart = Lexer.isBlank(following);
    Optional<SearchField> known = fields.find(name);
    if (known.isPresent()) {
      return apart && Character.isUpperCase(name.charAt(0)) ? Optional.empty() : known;
    }
    if (!apart && (fields.nearest(name).isPresent() || "\"([{<>=".indexOf(following) >= 0)) {
      problems.report(start + 1, unknown(name, fields));
    }
    return Optional.empty();
  }

  /** What is wrong with a name that is no field. */
  static String unknown(String name, SearchFields fields) {
    String hint =
        fields
            .nearest(name)
            .map(near -> "did you mean " + near.label() + ":?")
            .orElse("fields are " + fields.labels());
    return "no field " + name + ": " + hint;
  }

  private static boolean isAsciiLetter(int character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
  }
}
