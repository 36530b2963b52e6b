package dev.briefs.search;

import dev.briefs.QueryNote;
import dev.briefs.search.query.ParsedQuery;
import dev.briefs.search.query.Parser;
import dev.briefs.search.query.QueryProblems;
import dev.briefs.search.query.SearchFields;
import dev.briefs.search.query.Tolerance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.IOFunction;

/**
 * Reads typed text. The name of a field with a blank behind its colon may be a field or a word of a
 * sentence: it is the field where that finds something. Thread-safe.
 */
final class QueryReader {
  private static final int MOST_TRIED = 5;

  private final IndexSearcher searcher;
  private final SearchFields fields;

  QueryReader(IndexSearcher searcher, SearchFields fields) {
    this.fields = fields;
    this.searcher = searcher;
  }

  /**
   * The query of a text, in the reading that finds something.
   *
   * @param make the query of a reading
   */
  BuiltQuery tolerantly(String text, IOFunction<ParsedQuery, BuiltQuery> make) throws IOException {
    BuiltQuery first = make.apply(Parser.parse(text, fields, Tolerance.TOLERANT));
    List<Integer> spaced = first.parsed().spacedFields();
    if (spaced.isEmpty() || finds(first)) {
      return first;
    }
    Set<Integer> words = new TreeSet<>(spaced);
    for (int column : spaced.subList(0, Math.min(MOST_TRIED, spaced.size()))) {
      words.remove(column);
      if (!finds(make.apply(parse(text, words)))) {
        words.add(column);
      }
    }
    List<QueryNote> notes = new ArrayList<>();
    words.forEach(column -> notes.add(QueryProblems.note(column, reason(text, column))));
    return make.apply(parse(text, words).withNotes(notes));
  }

  private ParsedQuery parse(String text, Set<Integer> words) {
    return Parser.parse(text, fields, new Tolerance(false, words));
  }

  private boolean finds(BuiltQuery query) throws IOException {
    return searcher.count(query.query()) > 0;
  }

  private static String reason(String text, int column) {
    String name = text.substring(column - 1, text.indexOf(':', column - 1) + 1);
    return name + " with a blank behind it finds nothing as a field";
  }
}
