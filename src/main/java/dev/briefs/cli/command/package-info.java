/** The commands of one screen, and what all commands share. */
@NullMarked
package dev.briefs.cli.command;

import org.jspecify.annotations.NullMarked;
