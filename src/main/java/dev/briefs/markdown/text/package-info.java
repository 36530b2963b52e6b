/** A text by its lines, what is said about them, and how much of it is read. */
@NullMarked
package dev.briefs.markdown.text;

import org.jspecify.annotations.NullMarked;
