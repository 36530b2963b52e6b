/** One committed state of an index opened for reading, shared by all reading calls. */
@NullMarked
package dev.briefs.archive.snapshot;

import org.jspecify.annotations.NullMarked;
