/** The folder of an index on disk: generations, settings, lock and checks. */
@NullMarked
package dev.briefs.index.store;

import org.jspecify.annotations.NullMarked;
