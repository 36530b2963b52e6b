package dev.briefs.search.compile;

import dev.briefs.MalformedQueryException;
import dev.briefs.QueryNote;
import dev.briefs.search.compile.AnalyzedText.Word;
import dev.briefs.search.query.Clause;
import dev.briefs.search.query.ParsedQuery;
import dev.briefs.search.query.Parser;
import dev.briefs.search.query.QueryProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text as words alone, none of which is an operator, a field or a pattern. */
public final class PlainText {
  private static final Pattern PIECE = Pattern.compile("[^\\s\\p{Z}]+");

  private PlainText() {}

  /** The words of a text that is no query, up to the limits of a query. */
  public static ParsedQuery parse(
      String text, MalformedQueryException malformed, QueryAnalyzer wording) {
    int end = end(text, wording);
    List<Clause> clauses = new ArrayList<>();
    Matcher pieces = PIECE.matcher(text).region(0, end);
    while (pieces.find()) {
      if (!wording.words(pieces.group()).words().isEmpty()) {
        clauses.add(new Clause.Words(pieces.start() + 1, Optional.empty(), pieces.group()));
      }
    }
    List<QueryNote> notes = new ArrayList<>();
    notes.add(QueryProblems.note(malformed.column(), malformed.reason()));
    if (end < text.length()) {
      notes.add(new QueryNote(end + 1, "the text from here on is left out"));
    }
    return new ParsedQuery(new Clause.Sequence(clauses), notes, List.of());
  }

  /** Where a query of the greatest length or with the greatest number of words ends. */
  private static int end(String text, QueryAnalyzer wording) {
    int longest = Math.min(text.length(), Parser.LONGEST_QUERY);
    List<Word> words = wording.words(text.substring(0, longest)).words();
    return words.size() <= LeafQueryBuilder.MOST_WORDS
        ? longest
        : words.get(LeafQueryBuilder.MOST_WORDS - 1).end();
  }
}
