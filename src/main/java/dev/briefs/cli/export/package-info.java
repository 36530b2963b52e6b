/** The command that writes whole briefs out. */
@NullMarked
package dev.briefs.cli.export;

import org.jspecify.annotations.NullMarked;
