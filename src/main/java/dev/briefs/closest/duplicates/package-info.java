/** Finds briefs that tell one story, and keeps one of each group in a list. */
@NullMarked
package dev.briefs.closest.duplicates;

import org.jspecify.annotations.NullMarked;
