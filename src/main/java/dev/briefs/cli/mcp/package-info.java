/** The command {@code mcp}: the archive for agents. */
@NullMarked
package dev.briefs.cli.mcp;

import org.jspecify.annotations.NullMarked;
