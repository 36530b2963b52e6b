/** What briefs mean: sections and front matter to the components of a brief. */
@NullMarked
package dev.briefs.markdown.brief;

import org.jspecify.annotations.NullMarked;
