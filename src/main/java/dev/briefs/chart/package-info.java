/** Pictures of results as SVG, and as characters. */
@NullMarked
package dev.briefs.chart;

import org.jspecify.annotations.NullMarked;
