/** The command {@code check} and the forms in which it writes findings. */
@NullMarked
package dev.briefs.cli.check;

import org.jspecify.annotations.NullMarked;
