/** Values of fields over time: their counts by period, and what the counts tell. */
@NullMarked
package dev.briefs.trends;

import org.jspecify.annotations.NullMarked;
