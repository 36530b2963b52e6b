/** The command about values over time. */
@NullMarked
package dev.briefs.cli.trends;

import org.jspecify.annotations.NullMarked;
