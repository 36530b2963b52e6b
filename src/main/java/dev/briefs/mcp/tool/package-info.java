/** What an assistant may ask of an archive: tools, their arguments and their answers. */
@NullMarked
package dev.briefs.mcp.tool;

import org.jspecify.annotations.NullMarked;
