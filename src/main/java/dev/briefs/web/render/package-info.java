/** Parts of pages: links, cleaned Markdown, and pictures as SVG. */
@NullMarked
package dev.briefs.web.render;

import org.jspecify.annotations.NullMarked;
