/** The command that lays out the archive as a map. */
@NullMarked
package dev.briefs.cli.map;

import org.jspecify.annotations.NullMarked;
