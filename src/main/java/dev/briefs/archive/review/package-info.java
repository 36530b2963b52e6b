/** Reviews of periods. */
@NullMarked
package dev.briefs.archive.review;

import org.jspecify.annotations.NullMarked;
