/** Options of commands: their definition, types and parsing. */
@NullMarked
package dev.briefs.cli.option;

import org.jspecify.annotations.NullMarked;
