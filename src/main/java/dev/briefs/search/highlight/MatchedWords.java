package dev.briefs.search.highlight;

import dev.briefs.search.compile.AnalyzedText.Word;
import dev.briefs.search.compile.QueryAnalyzer;
import dev.briefs.search.query.Clause;
import dev.briefs.search.query.EditDistance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that a query looks for, to be found again in a text.
 *
 * @param stems stems of words in any form, each with the one that stands for its word
 * @param prefixes beginnings of words
 * @param fuzzy words that may differ in some letters
 */
public record MatchedWords(Map<String, String> stems, List<String> prefixes, List<Fuzzy> fuzzy) {
  /** A word and in how many letters it may differ. */
  record Fuzzy(String word, int edits) {}

  /** The words of a query, stop words and excluded ones aside. */
  public static MatchedWords of(Clause query, QueryAnalyzer wording) {
    Map<String, String> all = new HashMap<>();
    Map<String, String> telling = new HashMap<>();
    for (String text : query.leaves().flatMap(MatchedWords::text).toList()) {
      for (Word word : wording.words(text).words()) {
        add(word, all);
        if (!wording.stopWords().contains(word.typed())) {
          add(word, telling);
        }
      }
    }
    List<String> prefixes =
        query.leaves().flatMap(MatchedWords::prefix).map(wording::plain).toList();
    List<Fuzzy> fuzzy =
        query
            .leaves()
            .flatMap(MatchedWords::fuzzy)
            .map(each -> new Fuzzy(wording.plain(each.text()), each.edits()))
            .toList();
    return new MatchedWords(telling.isEmpty() ? all : telling, prefixes, fuzzy);
  }

  private static void add(Word word, Map<String, String> stems) {
    word.stems().forEach(stem -> stems.putIfAbsent(stem, word.stems().getFirst()));
  }

  /** How many there are. */
  int count() {
    return new HashSet<>(stems.values()).size() + prefixes.size() + fuzzy.size();
  }

  /** What of the query a word of a text matches: the query's own form of it. */
  Optional<String> match(Word word) {
    for (String stem : word.stems()) {
      if (stems.containsKey(stem)) {
        return Optional.ofNullable(stems.get(stem));
      }
    }
    for (String prefix : prefixes) {
      if (word.typed().startsWith(prefix)) {
        return Optional.of(prefix);
      }
    }
    for (Fuzzy each : fuzzy) {
      if (Math.abs(each.word().length() - word.typed().length()) <= each.edits()
          && EditDistance.between(each.word(), word.typed()) <= each.edits()) {
        return Optional.of(each.word());
      }
    }
    return Optional.empty();
  }

  private static Stream<String> text(Clause.Leaf leaf) {
    if (leaf instanceof Clause.Words words) {
      return Stream.of(words.text());
    }
    return leaf instanceof Clause.Phrase phrase ? Stream.of(phrase.text()) : Stream.empty();
  }

  private static Stream<String> prefix(Clause.Leaf leaf) {
    return leaf instanceof Clause.Prefix prefix ? Stream.of(prefix.text()) : Stream.empty();
  }

  private static Stream<Clause.Fuzzy> fuzzy(Clause.Leaf leaf) {
    return leaf instanceof Clause.Fuzzy each ? Stream.of(each) : Stream.empty();
  }
}
