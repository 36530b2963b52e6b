package dev.briefs.search;

import dev.briefs.search.AnalyzedText.Word;
import dev.briefs.search.SimilarWords.Similar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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
  private final Wording wording;

  Suggestions(IndexReader reader, Scope scope, Wording wording) {
    this.reader = reader;
    this.scope = scope;
    this.wording = wording;
  }

  /** The query with its unknown words corrected, likeliest first; none when no word resembles. */
  List<String> of(String query) throws IOException {
    List<String> suggestions = new ArrayList<>(List.of(query));
    boolean corrected = false;
    int unknown = 0;
    for (Word word : wording.words(query).words().reversed()) {
      if (isUnknown(word) && unknown++ < MOST_UNKNOWN) {
        List<Similar> similar = similar(word);
        corrected |= !similar.isEmpty();
        suggestions = replaced(suggestions, word, similar);
      }
    }
    return corrected ? suggestions.stream().distinct().limit(MOST).toList() : List.of();
  }

  private boolean isUnknown(Word word) throws IOException {
    if (word.typed().length() < SHORTEST || word.typed().length() > LONGEST) {
      return false;
    }
    for (WordQuery.WeightedField field : scope.fields()) {
      for (String form : new TreeSet<>(List.of(word.typed(), word.stem(), word.markedStem()))) {
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
