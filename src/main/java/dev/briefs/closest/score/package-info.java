/** Scores of briefs by ordinal: accumulated, ordered and cut to the best. */
@NullMarked
package dev.briefs.closest.score;

import org.jspecify.annotations.NullMarked;
