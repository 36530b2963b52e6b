/** Snippets of briefs with the words of a query marked in them. */
@NullMarked
package dev.briefs.search.highlight;

import org.jspecify.annotations.NullMarked;
