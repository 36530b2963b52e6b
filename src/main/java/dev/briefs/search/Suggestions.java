package dev.briefs.search;

import dev.briefs.search.compile.AnalyzedText.Word;
import dev.briefs.search.compile.QueryAnalyzer;
import dev.briefs.search.compile.SimilarWords;
import dev.briefs.search.compile.SimilarWords.Similar;
import dev.briefs.search.query.Clause;
import dev.briefs.search.score.Bm25FQuery;
import dev.briefs.search.score.Scope;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Corrects words of a query that an index does not hold by words that it holds. */
final class Suggestions {
  private static final int MOST = 3;
  private static final int MOST_UNKNOWN = 5;
  private static final int SHORT = 5;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 50;

  private final IndexReader reader;
  private final Scope scope;
  private final QueryAnalyzer wording;

  Suggestions(IndexReader reader, Scope scope, QueryAnalyzer wording) {
    this.reader = reader;
    this.scope = scope;
    this.wording = wording;
  }

  /**
   * The query with its unknown words corrected, likeliest first; none when no word resembles.
   *
   * @param read how the query was read
   */
  List<String> of(String query, Clause read) throws IOException {
    List<String> suggestions = List.of(query);
    for (Word word : unknown(read)) {
      suggestions = replaced(suggestions, word, similar(word));
    }
    return suggestions.stream().filter(each -> !each.equals(query)).distinct().limit(MOST).toList();
  }

  /** The words that the index does not hold, at their places in the query, the last first. */
  private List<Word> unknown(Clause read) throws IOException {
    List<Word> unknown = new ArrayList<>();
    for (Clause.Leaf part : read.leaves().toList().reversed()) {
      for (Word word : words(part).reversed()) {
        if (unknown.size() < MOST_UNKNOWN && isUnknown(word)) {
          unknown.add(word);
        }
      }
    }
    return unknown;
  }

  private List<Word> words(Clause.Leaf part) {
    if (part instanceof Clause.Words words) {
      return placed(words.text(), words.column() - 1);
    }
    return part instanceof Clause.Phrase phrase
        ? placed(phrase.text(), phrase.column())
        : List.of();
  }

  private List<Word> placed(String text, int start) {
    return wording.words(text).words().stream().map(word -> word.moved(start)).toList();
  }

  private boolean isUnknown(Word word) throws IOException {
    if (word.typed().length() < SHORTEST || word.typed().length() > LONGEST) {
      return false;
    }
    for (Bm25FQuery.WeightedField field : scope.fields()) {
      for (String form : word.terms()) {
        if (reader.docFreq(new Term(field.name(), form)) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Similar> similar(Word word) throws IOException {
    int edits = word.typed().length() < SHORT ? 1 : 2;
    return SimilarWords.of(reader, scope.fields(), word.typed(), edits, 0).words().stream()
        .limit(MOST)
        .toList();
  }

  /** Every query with the likeliest word, then the likeliest query with the other words. */
  private static List<String> replaced(List<String> queries, Word word, List<Similar> similar) {
    if (similar.isEmpty()) {
      return queries;
    }
    List<String> replaced = new ArrayList<>();
    queries.forEach(query -> replaced.add(replace(query, word, similar.getFirst())));
    similar.forEach(other -> replaced.add(replace(queries.getFirst(), word, other)));
    return replaced;
  }

  private static String replace(String query, Word word, Similar similar) {
    return query.substring(0, word.start()) + similar.word() + query.substring(word.end());
  }
}
