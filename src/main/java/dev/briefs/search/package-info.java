/** Searching an index: query text to Lucene queries to results, facets and snippets. */
@NullMarked
package dev.briefs.search;

import org.jspecify.annotations.NullMarked;
