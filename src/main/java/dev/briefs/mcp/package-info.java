/**
 * The archive for agents: tools, resources and prompts of the Model Context Protocol, read-only.
 */
@NullMarked
package dev.briefs.mcp;

import org.jspecify.annotations.NullMarked;
