/** Ignore files in the syntax of {@code .gitignore}, and the patterns they hold. */
@NullMarked
package dev.briefs.corpus.ignore;

import org.jspecify.annotations.NullMarked;
