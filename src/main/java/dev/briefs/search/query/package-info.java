/** The text of a query, read into clauses. */
@NullMarked
package dev.briefs.search.query;

import org.jspecify.annotations.NullMarked;
