/** The blocks of a text, read by flexmark-java: what each line is, and the sections. */
@NullMarked
package dev.briefs.markdown.outline;

import org.jspecify.annotations.NullMarked;
