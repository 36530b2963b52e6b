/** Term vectors of briefs: their weights and their access by document ordinal. */
@NullMarked
package dev.briefs.closest.vector;

import org.jspecify.annotations.NullMarked;
