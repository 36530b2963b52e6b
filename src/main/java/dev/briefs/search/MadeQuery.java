package dev.briefs.search;

import org.apache.lucene.search.Query;

/**
 * A request's query, ready to run.
 *
 * @param query what matches
 * @param words the words it looks for
 */
record MadeQuery(Query query, MatchedWords words) {}
