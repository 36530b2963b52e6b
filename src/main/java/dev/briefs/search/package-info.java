/**
 * Searching an index: query text to Lucene queries to results, facets and snippets.
 *
 * <p>Clauses and tokens are told apart by {@code instanceof}: a {@code switch} over patterns is
 * made anew by every machine that starts, a millisecond each, and a search passes nine.
 */
@NullMarked
package dev.briefs.search;

import org.jspecify.annotations.NullMarked;
