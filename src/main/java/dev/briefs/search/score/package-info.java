/** How hits are scored and ordered: BM25F, recency, sorting and cursors. */
@NullMarked
package dev.briefs.search.score;

import org.jspecify.annotations.NullMarked;
