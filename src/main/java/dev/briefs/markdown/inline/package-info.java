/** Inline markup and the targets of links: to plain text, and from it. */
@NullMarked
package dev.briefs.markdown.inline;

import org.jspecify.annotations.NullMarked;
