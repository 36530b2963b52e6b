/** The standard streams, made safe for terminals. */
@NullMarked
package dev.briefs.cli.terminal;

import org.jspecify.annotations.NullMarked;
