/** Writes the lists of closest articles into the files. */
@NullMarked
package dev.briefs.archive.link;

import org.jspecify.annotations.NullMarked;
