/** Reads tables: those of pipes and of HTML, and the usual names of their columns. */
@NullMarked
package dev.briefs.markdown.table;

import org.jspecify.annotations.NullMarked;
