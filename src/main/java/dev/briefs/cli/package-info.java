/**
 * The command line: commands, their options, and what they print.
 *
 * <p>Results go to standard output and nothing else does; every message goes to standard error.
 * This is the only package that prints.
 */
@NullMarked
package dev.briefs.cli;

import org.jspecify.annotations.NullMarked;
