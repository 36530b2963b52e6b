/** The place of an index, on disk or in memory: generations, settings, lock and checks. */
@NullMarked
package dev.briefs.index.store;

import org.jspecify.annotations.NullMarked;
