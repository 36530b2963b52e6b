/** What search and closest lists are worth by judgments, beside simpler methods. */
@NullMarked
package dev.briefs.archive.evaluate;

import org.jspecify.annotations.NullMarked;
