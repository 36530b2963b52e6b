/** Finds what is wrong in the files of a folder, and repairs it. */
@NullMarked
package dev.briefs.archive.check;

import org.jspecify.annotations.NullMarked;
