/** Briefs with what the index has computed of them, for other engines. */
@NullMarked
package dev.briefs.archive.export;

import org.jspecify.annotations.NullMarked;
