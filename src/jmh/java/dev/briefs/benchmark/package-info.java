/** Measurements of the parts, and of what others would use instead, over the same texts. */
@NullMarked
package dev.briefs.benchmark;

import org.jspecify.annotations.NullMarked;
