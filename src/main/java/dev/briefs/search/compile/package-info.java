/** Clauses of a query, translated into Lucene queries. */
@NullMarked
package dev.briefs.search.compile;

import org.jspecify.annotations.NullMarked;
