/** Counts of field values over the matches of a query. */
@NullMarked
package dev.briefs.search.facet;

import org.jspecify.annotations.NullMarked;
