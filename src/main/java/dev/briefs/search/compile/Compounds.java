package dev.briefs.search.compile;

import dev.briefs.search.compile.AnalyzedText.Word;
import dev.briefs.search.score.Bm25FQuery.WeightedField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * Finds how an archive writes the words of a query together or apart: {@code wifi} for {@code wi
 * fi} and {@code 5 kg} for {@code 5kg}.
 *
 * @param analyzer of the query
 * @param reader over the index
 */
record Compounds(QueryAnalyzer analyzer, IndexReader reader) {
  private static final float OTHER_WAY = 0.5f;
  private static final int LONGEST = 30;
  private static final int SHORTEST_SPLIT = 4;
  private static final int LONGEST_SPLIT = 16;
  private static final int MOST_SPLITS = 2;
  private static final int MOST_WAYS = 8;
  private static final int GROUP = 3;

  /** From here on come scripts that are matched by characters. */
  private static final char FIRST_UNSPACED = '\u0e00';

  /** The words that the index has for words next to each other written as one. */
  List<Word> joined(List<WeightedField> fields, List<Word> words) throws IOException {
    List<Word> joined = new ArrayList<>();
    for (int from = 0; from + 1 < words.size(); from++) {
      joined(fields, words, from).ifPresent(joined::add);
    }
    return joined;
  }

  /** Other ways to write words that must stand together, each with the positions it has. */
  List<List<Word>> otherWays(List<WeightedField> fields, List<Word> words) throws IOException {
    List<List<Word>> ways = new ArrayList<>();
    for (int at = 0; at < words.size() && ways.size() < MOST_WAYS; at++) {
      Optional<Word> one = joined(fields, words, at);
      if (one.isPresent()) {
        ways.add(replaced(words, at, end(words, at), List.of(one.get())));
      }
      for (List<Word> apart : apart(fields, words.get(at))) {
        ways.add(replaced(words, at, at + 1, apart));
      }
    }
    return ways;
  }

  /** How much another way to write words may count, so that it stays below the words as typed. */
  float weight(List<WeightedField> fields, List<Word> words, List<Word> way) throws IOException {
    double exact = 0;
    for (Word word : words) {
      exact += rarity(frequency(fields, word.terms()));
    }
    double other = 0;
    for (Word word : way) {
      for (String term : word.terms()) {
        int frequency = frequency(fields, Set.of(term));
        other += frequency == 0 ? 0 : rarity(frequency);
      }
    }
    return other == 0 ? OTHER_WAY : (float) (OTHER_WAY * Math.min(1, exact / other));
  }

  private int frequency(List<WeightedField> fields, Set<String> terms) throws IOException {
    int most = 0;
    for (WeightedField field : fields) {
      int sum = 0;
      for (String term : terms) {
        sum += reader.docFreq(new Term(field.name(), term));
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  /** The inverse document frequency of BM25 (Robertson and Zaragoza 2009). */
  private double rarity(int frequency) {
    int documents = Math.max(frequency, reader.numDocs());
    return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  }

  private Optional<Word> joined(List<WeightedField> fields, List<Word> words, int from)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (Word word : words.subList(from, end(words, from))) {
      text.append(word.typed());
    }
    if (end(words, from) - from < 2 || text.length() > LONGEST || !isSpaced(text)) {
      return Optional.empty();
    }
    List<Word> one = analyzer.words(text.toString()).words();
    return one.size() == 1 && isKnown(fields, one.getFirst())
        ? Optional.of(one.getFirst())
        : Optional.empty();
  }

  /** Behind the next word, or behind the groups of digits of one number. */
  private static int end(List<Word> words, int from) {
    int end = from + 1;
    if (isDigits(words.get(from).typed(), 1)) {
      while (end < words.size() && isDigits(words.get(end).typed(), GROUP)) {
        end++;
      }
    }
    return Math.min(words.size(), Math.max(end, from + 2));
  }

  private static boolean isDigits(String word, int least) {
    return word.length() >= least
        && word.length() <= GROUP
        && word.chars().allMatch(each -> each >= '0' && each <= '9');
  }

  /** The word in two, where a digit meets a letter or both parts are words of the index. */
  private List<List<Word>> apart(List<WeightedField> fields, Word word) throws IOException {
    String typed = word.typed();
    if (!isSpaced(typed) || typed.length() > LONGEST_SPLIT) {
      return List.of();
    }
    int change = change(typed);
    if (change > 0) {
      return List.of(split(typed, change));
    }
    List<List<Word>> splits = new ArrayList<>();
    boolean usual = typed.length() >= SHORTEST_SPLIT && typed.chars().allMatch(Character::isLetter);
    for (int at = 1; usual && at + 1 < typed.length() && splits.size() < MOST_SPLITS; at++) {
      List<Word> split = split(typed, at);
      if (split.size() == 2 && isPair(fields, split)) {
        splits.add(split);
      }
    }
    return splits;
  }

  private List<Word> split(String typed, int at) {
    return analyzer.words(typed.substring(0, at) + ' ' + typed.substring(at)).words();
  }

  /** Where letters and digits meet, if they do so once. */
  private static int change(String word) {
    int found = 0;
    for (int at = 1; at < word.length(); at++) {
      boolean differs =
          Character.isDigit(word.charAt(at)) != Character.isDigit(word.charAt(at - 1))
              && Character.isLetterOrDigit(word.charAt(at))
              && Character.isLetterOrDigit(word.charAt(at - 1));
      if (differs && found > 0) {
        return 0;
      }
      found = differs ? at : found;
    }
    return found;
  }

  private boolean isPair(List<WeightedField> fields, List<Word> words) throws IOException {
    for (Word word : words) {
      if (analyzer.stopWords().contains(word.typed())) {
        return false;
      }
    }
    for (WeightedField field : fields) {
      if (reader.docFreq(new Term(field.name(), words.getFirst().typed())) > 0
          && reader.docFreq(new Term(field.name(), words.getLast().typed())) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(List<WeightedField> fields, Word word) throws IOException {
    for (WeightedField field : fields) {
      for (String term : word.terms()) {
        if (reader.docFreq(new Term(field.name(), term)) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSpaced(CharSequence text) {
    return text.chars().allMatch(each -> each < FIRST_UNSPACED);
  }

  private static List<Word> replaced(List<Word> words, int from, int to, List<Word> by) {
    List<Word> replaced = new ArrayList<>();
    int position = words.getFirst().position();
    for (Word word : words.subList(0, from)) {
      replaced.add(word);
      position = word.position() + 1;
    }
    position = from < words.size() ? words.get(from).position() : position;
    for (Word word : by) {
      replaced.add(word.at(position++));
    }
    int shift = position - 1 - words.get(to - 1).position();
    for (Word word : words.subList(to, words.size())) {
      replaced.add(word.at(word.position() + shift));
    }
    return Collections.unmodifiableList(replaced);
  }
}
