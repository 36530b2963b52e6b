/** What the front matter of a text states. */
@NullMarked
package dev.briefs.markdown.frontmatter;

import org.jspecify.annotations.NullMarked;
