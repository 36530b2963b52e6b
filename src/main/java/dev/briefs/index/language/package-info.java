/** In which language a text is, told by its script and its function words. */
@NullMarked
package dev.briefs.index.language;

import org.jspecify.annotations.NullMarked;
