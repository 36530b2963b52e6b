/** The command {@code search} and the forms in which it writes results. */
@NullMarked
package dev.briefs.cli.search;

import org.jspecify.annotations.NullMarked;
