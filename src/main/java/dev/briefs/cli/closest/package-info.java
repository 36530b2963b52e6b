/** The command {@code closest} and the forms in which it writes results. */
@NullMarked
package dev.briefs.cli.closest;

import org.jspecify.annotations.NullMarked;
