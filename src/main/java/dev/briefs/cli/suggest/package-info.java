/** The command that suggests themes and other values for a text. */
@NullMarked
package dev.briefs.cli.suggest;

import org.jspecify.annotations.NullMarked;
