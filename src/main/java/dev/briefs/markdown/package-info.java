/**
 * From Markdown to {@link dev.briefs.Brief}, and the editor of the Closest section.
 *
 * <p>Both read one outline of the text, so that what the parser reads is what the editor writes.
 * Reading takes time and memory linear in the text, whatever is in it; {@link
 * dev.briefs.markdown.text.Limits} names the bounds.
 */
@NullMarked
package dev.briefs.markdown;

import org.jspecify.annotations.NullMarked;
