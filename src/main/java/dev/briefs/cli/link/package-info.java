/** The commands that write lists into files: {@code link} and {@code watch}. */
@NullMarked
package dev.briefs.cli.link;

import org.jspecify.annotations.NullMarked;
