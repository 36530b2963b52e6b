/** Suggests themes, keywords, categories and topics for a text, and writes them into its file. */
@NullMarked
package dev.briefs.archive.suggest;

import org.jspecify.annotations.NullMarked;
