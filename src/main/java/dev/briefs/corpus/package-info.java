/** The Markdown files of an archive: which there are, in a fixed order, and what they say. */
@NullMarked
package dev.briefs.corpus;

import org.jspecify.annotations.NullMarked;
