/** The front door: open an archive, keep its index up to date, search it, ask what is close. */
@NullMarked
package dev.briefs.archive;

import org.jspecify.annotations.NullMarked;
