/** Rankers of briefs: by smoothed cosine, by plain cosine and by BM25. */
@NullMarked
package dev.briefs.closest.rank;

import org.jspecify.annotations.NullMarked;
