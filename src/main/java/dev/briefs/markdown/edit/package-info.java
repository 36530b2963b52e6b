/** Editing of lists and tables that leaves every other byte as it is. */
@NullMarked
package dev.briefs.markdown.edit;

import org.jspecify.annotations.NullMarked;
