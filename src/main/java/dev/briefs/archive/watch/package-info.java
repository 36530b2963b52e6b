/** Reports changes in folders: by events of the file system, or by polling. */
@NullMarked
package dev.briefs.archive.watch;

import org.jspecify.annotations.NullMarked;
