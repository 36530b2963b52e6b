/** Brings an index up to date with the folders that it is made of. */
@NullMarked
package dev.briefs.archive.sync;

import org.jspecify.annotations.NullMarked;
