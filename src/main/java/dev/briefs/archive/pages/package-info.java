/** Writes Markdown pages about an archive: its themes, issues and hosts. */
@NullMarked
package dev.briefs.archive.pages;

import org.jspecify.annotations.NullMarked;
