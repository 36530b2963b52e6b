/** Statistics of counts over time, on plain numbers. */
@NullMarked
package dev.briefs.trends.statistics;

import org.jspecify.annotations.NullMarked;
