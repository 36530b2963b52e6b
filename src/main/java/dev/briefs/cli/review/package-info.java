/** The command that reviews a period. */
@NullMarked
package dev.briefs.cli.review;

import org.jspecify.annotations.NullMarked;
