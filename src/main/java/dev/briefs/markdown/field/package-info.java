/** Reads single values: dates, languages, links and fields, from front matter and from text. */
@NullMarked
package dev.briefs.markdown.field;

import org.jspecify.annotations.NullMarked;
