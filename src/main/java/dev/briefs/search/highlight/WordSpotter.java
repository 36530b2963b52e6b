package dev.briefs.search.highlight;

import dev.briefs.search.compile.QueryAnalyzer;
import dev.briefs.search.highlight.MatchedText.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * Finds the words of a query in texts as analysing them whole would find them, at a fraction of
 * that cost: no word but a number reaches across a space, a stem begins as its word or a part of it
 * does, and what stands between two spaces is analysed once. Serves one thread.
 */
final class WordSpotter {
  private static final int LONGEST = 100_000;
  private static final int ASCII = 128;

  private final MatchedWords sought;
  private final QueryAnalyzer wording;
  private final BitSet initials = new BitSet();
  private final boolean anyInitial;
  private final Map<String, List<Match>> spotted = new HashMap<>();

  WordSpotter(MatchedWords sought, QueryAnalyzer wording) {
    this.sought = sought;
    this.wording = wording;
    this.anyInitial = !sought.fuzzy().isEmpty() || sought.prefixes().contains("");
    Stream.concat(sought.stems().keySet().stream(), sought.prefixes().stream())
        .filter(text -> !text.isEmpty())
        .forEach(text -> initials.set(text.charAt(0)));
  }

  /** The words in a text, of which at most the first 100,000 characters are read. */
  MatchedText spot(String text) {
    String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<Match> matches = new ArrayList<>();
    int start = 0;
    while (start < read.length()) {
      int end = endOfPart(read, start);
      if (mayMatch(read, start, end)) {
        addMatches(read.substring(start, end), start, matches);
      }
      start = end + 1;
    }
    return new MatchedText(read, matches);
  }

  /** The next space that is not between digits, which may be one number. */
  private static int endOfPart(String text, int start) {
    int space = text.indexOf(' ', start);
    while (space > 0
        && space + 1 < text.length()
        && Character.isDigit(text.charAt(space - 1))
        && Character.isDigit(text.charAt(space + 1))) {
      space = text.indexOf(' ', space + 1);
    }
    return space < 0 ? text.length() : space;
  }

  private void addMatches(String part, int start, List<Match> matches) {
    for (Match match : spotted.computeIfAbsent(part, this::matches)) {
      matches.add(new Match(start + match.start(), start + match.end(), match.word()));
    }
  }

  private List<Match> matches(String part) {
    return wording.words(part).findable().stream()
        .flatMap(
            word ->
                sought.match(word).stream()
                    .map(matched -> new Match(word.start(), word.end(), matched)))
        .distinct()
        .toList();
  }

  /**
   * Whether a word of a part of a text begins as one that is sought. Beyond ASCII, letters change
   * under analysis, and words may follow each other without anything between.
   */
  private boolean mayMatch(String text, int start, int end) {
    if (anyInitial || end - start > StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH) {
      return end > start;
    }
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      char character = text.charAt(i);
      boolean begins = !inWord || isCapital(character);
      if (character >= ASCII || begins && initials.get(lowerCase(character))) {
        return true;
      }
      inWord = isLetterOrDigit(character);
    }
    return false;
  }

  private static boolean isLetterOrDigit(char character) {
    return character >= 'a' && character <= 'z'
        || isCapital(character)
        || character >= '0' && character <= '9';
  }

  private static boolean isCapital(char character) {
    return character >= 'A' && character <= 'Z';
  }

  private static char lowerCase(char character) {
    return isCapital(character) ? (char) (character + 'a' - 'A') : character;
  }
}
