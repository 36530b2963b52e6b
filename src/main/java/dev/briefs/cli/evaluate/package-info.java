/** The command that judges results. */
@NullMarked
package dev.briefs.cli.evaluate;

import org.jspecify.annotations.NullMarked;
