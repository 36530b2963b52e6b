package dev.briefs.search;

import dev.briefs.search.highlight.MatchedWords;
import org.apache.lucene.search.Query;

/**
 * A request's query, ready to run.
 *
 * @param query what matches
 * @param words the words it looks for
 */
record BuiltQuery(Query query, MatchedWords words) {}
