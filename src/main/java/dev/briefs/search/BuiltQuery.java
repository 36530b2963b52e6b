package dev.briefs.search;

import dev.briefs.search.highlight.MatchedWords;
import dev.briefs.search.query.ParsedQuery;
import org.apache.lucene.search.Query;

/**
 * A request's query, ready to run.
 *
 * @param query what matches
 * @param parsed how its text was read
 * @param words the words it looks for
 */
record BuiltQuery(Query query, ParsedQuery parsed, MatchedWords words) {}
