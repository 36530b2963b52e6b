/** The command about topics. */
@NullMarked
package dev.briefs.cli.topics;

import org.jspecify.annotations.NullMarked;
